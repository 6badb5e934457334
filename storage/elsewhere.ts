import type { Annotation } from '../annotation/model/annotation.ts';
import { compareInstants } from '../annotation/model/instant.ts';
import { quoteKey } from '../annotation/model/quote-key.ts';
import { candidatesOf } from './claim-candidates.ts';
import { keysOf } from './claim-index.ts';
import { completeClaims } from './complete-claims.ts';
import type { ClaimlightDatabase } from './database.ts';
import { claimTextOf, ReadClaims } from './read-claims.ts';
import { translated } from './storage-error.ts';

/** A note of another article, and the quote that it is about as well. */
export interface FoundElsewhere {
  readonly exact: string;
  readonly annotation: Annotation;
}

interface Found extends FoundElsewhere {
  readonly isInSameWords: boolean;
}

/**
 * The live annotations of other articles than this source that stand on the same words as one of these quotes, or
 * state the same in others, each with the quote as it was given; the same words first, then the last changed.
 *
 * Takes a time that hardly grows with what is stored. After an upgrade or a large import it waits until all of it is in
 * the index.
 */
export function sameClaimElsewhere(
  db: ClaimlightDatabase,
  source: string,
  exacts: readonly string[],
): Promise<FoundElsewhere[]> {
  return translated(async () => {
    await completeClaims(db);
    const asked = [...new Set(exacts)].filter((exact) => quoteKey(exact) !== '');
    const candidates = await candidatesOf(
      db,
      asked.map((exact) => keysOf(exact, '')),
    );
    const ids = [...new Set(candidates.flat())];
    const stored = await db.annotations.bulkGet(ids);
    const byId = new Map(stored.flatMap((each) => (each === undefined ? [] : [[each.id, each] as const])));
    const read = new ReadClaims();
    const found = asked.flatMap((exact, at) =>
      (candidates[at] ?? []).flatMap((id): Found[] => {
        const annotation = byId.get(id);
        if (annotation === undefined || annotation.deleted !== undefined || annotation.target.source === source)
          return [];
        const isInSameWords = quoteKey(annotation.target.selector[0].exact) === quoteKey(exact);
        const isFound = isInSameWords || read.areSame(claimTextOf(annotation.target), { exact, language: '' });
        return isFound ? [{ exact, annotation, isInSameWords }] : [];
      }),
    );
    return found.toSorted(inOrder).map(({ exact, annotation }) => ({ exact, annotation }));
  });
}

function inOrder(a: Found, b: Found): number {
  if (a.isInSameWords !== b.isInSameWords) return a.isInSameWords ? -1 : 1;
  return compareInstants(b.annotation.modified, a.annotation.modified);
}
