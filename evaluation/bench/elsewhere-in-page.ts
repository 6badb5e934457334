import type { Annotation } from '../../annotation/model/annotation.ts';
import { annotationSchema } from '../../annotation/model/annotation.ts';
import { claimRowOf } from '../../storage/claim-index.ts';
import { ClaimlightDatabase } from '../../storage/database.ts';
import { sameClaimElsewhere } from '../../storage/elsewhere.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';

/** What the bench asks of the page that has a database of notes. */
export interface ElsewhereInPage {
  /** Fills an empty database; the index is filled by the first look, in `firstLook` milliseconds. */
  readonly fill: (claims: readonly string[]) => Promise<{ firstLook: number }>;
  /** Milliseconds of each look for these claims, and how many notes the last one found. */
  readonly look: (claims: readonly string[], times: number) => Promise<{ times: number[]; found: number }>;
  /** Milliseconds to store each of these claims, each with its index. */
  readonly add: (claims: readonly string[]) => Promise<number[]>;
}

const here = 'https://here.example/article';
const batch = 5000;
const db = new ClaimlightDatabase('bench');

const inPage: ElsewhereInPage = {
  fill: async (claims) => {
    for (let at = 0; at < claims.length; at += batch)
      await db.annotations.bulkPut(claims.slice(at, at + batch).map((claim, n) => noteOn(claim, at + n)));
    const start = performance.now();
    await sameClaimElsewhere(db, here, ['Nothing of it.']);
    return { firstLook: performance.now() - start };
  },
  look: async (claims, count) => {
    const times: number[] = [];
    let found = 0;
    for (let n = 0; n < count; n++) {
      const start = performance.now();
      found = (await sameClaimElsewhere(db, here, claims)).length;
      times.push(performance.now() - start);
    }
    return { times, found };
  },
  add: async (claims) => {
    const times: number[] = [];
    for (const [n, claim] of claims.entries()) {
      const { target, tag } = noteOn(claim, 1_000_000 + n);
      const start = performance.now();
      await saveAnnotation(db, { target, tag }, new Date());
      times.push(performance.now() - start);
      if (
        (await db.claims
          .where('keys')
          .anyOf(claimRowOf(noteOn(claim, 0)).keys.slice(0, 1))
          .count()) === 0
      )
        throw new Error('A stored claim is not in the index.');
    }
    return times;
  },
};

Object.assign(globalThis, { elsewhereBench: inPage });

/** Twenty to an article. */
function noteOn(exact: string, n: number): Annotation {
  const source = `https://gazette.example/news/${Math.floor(n / 20)}`;
  const at = new Date(Date.UTC(2024, 0, 1) + n * 60_000).toISOString();
  return annotationSchema.parse({
    id: `urn:uuid:00000000-0000-4000-a000-${n.toString(16).padStart(12, '0')}`,
    version: 1,
    created: at,
    modified: at,
    target: {
      ...{ source, url: source, title: 'Headline', outlet: 'Gazette', paragraph: exact, language: 'en' },
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: n, end: n + exact.length },
      ],
    },
    tag: 'sourced',
    note: '',
    evidence: [],
  });
}
