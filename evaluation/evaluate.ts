/**
 * `npm run --silent evaluate -- WHAT PATH`: measures quality on labelled data and stored pages. Prints a table for people
 * and, as its last line, one line of JSON. Each WHAT is a module of this folder that exports `evaluate(path)`.
 */
export interface Evaluation {
  /** Lines for people. */
  readonly table: string;
  /** The figures, as one JSON object. */
  readonly figures: Readonly<Record<string, unknown>>;
}

type Evaluate = (path: string) => Promise<Evaluation>;

const evaluations: Readonly<Record<string, () => Promise<{ evaluate: Evaluate }>>> = {
  // one line each: name, and the module that measures it
  claims: () => import('./claims.ts'),
  'claims-cv': () => import('./claims-cv.ts'),
  unseen: () => import('./unseen.ts'),
  floor: () => import('./floor.ts'),
  'fact-opinion': () => import('./fact-opinion.ts'),
  support: () => import('./support.ts'),
  promotion: () => import('./promotion.ts'),
  anchoring: () => import('./anchoring.ts'),
  'reanchor-pages': () => import('./reanchor-pages.ts'),
  pages: () => import('./pages.ts'),
  sentences: () => import('./sentences.ts'),
  kills: () => import('./kills.ts'),
  'article-reading': () => import('./article-reading.ts'),
};

const [what = '', path = ''] = process.argv.slice(2);
const load = evaluations[what];
if (load === undefined) {
  console.error(
    `Usage: npm run --silent evaluate -- WHAT PATH, where WHAT is one of: ${Object.keys(evaluations).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const { table, figures } = await (await load()).evaluate(path);
  console.log(table);
  console.log(JSON.stringify(figures));
}
