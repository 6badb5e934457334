/**
 * `npm run --silent evaluate -- WHAT PATH`: measures quality on labelled data and stored pages. Prints a table for
 * people and, as its last line, one line of JSON. Each WHAT is a module in `measure/`, `kills/` or `long-life/` that
 * exports `evaluate(path)`.
 */
export interface Evaluation {
  /** Lines for people. */
  readonly table: string;
  /** The figures, as one JSON object. */
  readonly figures: Readonly<Record<string, unknown>>;
}

type Evaluate = (path: string) => Promise<Evaluation>;

const evaluations: Readonly<Record<string, () => Promise<{ evaluate: Evaluate }>>> = {
  claims: () => import('./measure/claims.ts'),
  'claims-cv': () => import('./measure/claims-cv.ts'),
  unseen: () => import('./measure/unseen.ts'),
  floor: () => import('./measure/floor.ts'),
  'fact-opinion': () => import('./measure/fact-opinion.ts'),
  support: () => import('./measure/support.ts'),
  promotion: () => import('./measure/promotion.ts'),
  anchoring: () => import('./measure/anchoring.ts'),
  ablation: () => import('./measure/ablation.ts'),
  'page-claims': () => import('./measure/page-claims.ts'),
  'reanchor-pages': () => import('./measure/reanchor-pages.ts'),
  material: () => import('./measure/material.ts'),
  versions: () => import('./measure/versions.ts'),
  pages: () => import('./measure/pages.ts'),
  sentences: () => import('./measure/sentences.ts'),
  kills: () => import('./kills/kills.ts'),
  'tag-kills': () => import('./kills/tag-kills.ts'),
  'long-life': () => import('./long-life/long-life.ts'),
  reading: () => import('./measure/reading.ts'),
  wcxb: () => import('./measure/wcxb.ts'),
  articles: () => import('./measure/articles.ts'),
  'same-claim': () => import('./measure/same-claim.ts'),
  'claims-apart': () => import('./measure/claims-apart.ts'),
  'learning-curve': () => import('./measure/learning-curve.ts'),
  'named-sources': () => import('./measure/named-sources.ts'),
  'article-reading': () => import('./measure/article-reading.ts'),
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
