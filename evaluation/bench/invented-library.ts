import type { Annotation } from '../../annotation/model/annotation.ts';
import { tagSchema } from '../../annotation/model/annotation.ts';

/** Words of invented news, so that searching them finds some and not all. */
const vocabulary =
  'the minister said that a report on water and energy prices shows growth of housing costs in every northern region while schools hospitals harbours and rail lines wait for repair money which council members promised before the election according to figures from the statistics office published in spring critics doubt this and ask for a study of flood barriers climate adaptation tax revenue wages ferry traffic fisheries imports courts police budgets vaccines tourism farming forests mining roads bridges airports research data privacy media sport culture museums festivals'.split(
    ' ',
  );

const annotationsPerArticle = 20;

/**
 * Invented annotations, always the same for the same numbers: as many as asked for, from `from` on, twenty to an
 * article. Sizes are those of news: sentences of some 20 words, paragraphs of some 60, a note on every second.
 */
export function inventedAnnotations(from: number, count: number): Annotation[] {
  return Array.from({ length: count }, (_, at) => inventedAnnotation(from + at));
}

function inventedAnnotation(n: number): Annotation {
  const random = randomFrom(n + 1);
  const words = (count: number, from = random): string =>
    Array.from({ length: count }, () => vocabulary[from(vocabulary.length)] ?? '').join(' ');
  const article = Math.floor(n / annotationsPerArticle);
  const place = n % annotationsPerArticle;
  const exact = `${words(16 + random(10))} ${n}.`;
  const made = Date.UTC(2024, 0, 1) + n * 600_000;
  const source = `https://gazette-${article % 40}.example/news/${article}`;
  const start = place * 300;
  return {
    id: `urn:uuid:${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${n.toString(16).padStart(12, '0')}`,
    version: 1,
    created: new Date(made).toISOString(),
    modified: new Date(made + random(1_000_000_000)).toISOString(),
    tag: tagSchema.options[random(3)] ?? 'sourced',
    note: n % 2 === 0 ? words(8 + random(20)) : '',
    evidence: n % 5 === 0 ? [{ url: `https://office.example/table/${n}`, accessed: new Date(made).toISOString() }] : [],
    target: {
      source,
      url: `${source}?from=front`,
      title: `${words(7, randomFrom(article + 1))} ${article}`,
      outlet: `Gazette ${article % 40}`,
      author: `Reporter ${article % 300}`,
      published: new Date(made).toISOString().slice(0, 10),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: words(5), suffix: words(5) },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
      paragraph: `${words(20)} ${exact} ${words(20)}`,
      language: 'en',
    },
    claim: {
      checkWorthiness: random(100) / 100,
      reasons: [{ signal: 'figure', span: { start: 0, end: 4 }, weight: 0.5 }],
      support: { kind: 'none' },
    },
  };
}

/** Park and Miller's generator: the same numbers on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 48_271) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function hex(random: (below: number) => number, digits: number): string {
  return Array.from({ length: digits }, () => random(16).toString(16)).join('');
}
