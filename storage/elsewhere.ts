import type { Annotation } from '../annotation/model/annotation.ts';
import { SoughtClaims } from '../claims/same/sought-claims.ts';
import { compareInstants } from '../annotation/model/instant.ts';
import { quoteKey } from '../annotation/model/quote-key.ts';
import { everyAnnotation } from './browse.ts';
import type { ClaimlightDatabase } from './database.ts';

/** Milliseconds after which others in the background have their turn. */
const longestTurn = 20;

/** A note of another article, and the quote that it is about as well. */
export interface FoundElsewhere {
  readonly exact: string;
  readonly annotation: Annotation;
}

/**
 * The live annotations of other articles than this source that stand on the same words as one of these quotes, or
 * state the same in others, each with the quote as it was given; the same words first, then the last changed.
 *
 * Reads everything that is stored, in slices with room for others in between: an index of all quotes would make every
 * import slower for a look at a few articles. So ask once for all quotes of an article.
 */
export async function sameWordsElsewhere(
  db: ClaimlightDatabase,
  source: string,
  exacts: readonly string[],
): Promise<FoundElsewhere[]> {
  const asked = Map.groupBy(exacts, quoteKey);
  asked.delete('');
  const same: FoundElsewhere[] = [];
  if (asked.size === 0) return same;
  const reworded: FoundElsewhere[] = [];
  const sought = new SoughtClaims([...asked.values()].flat());
  let until = performance.now() + longestTurn;
  for await (const slice of everyAnnotation(db)) {
    for (const annotation of slice) {
      if (performance.now() > until) {
        await new Promise((resolve) => setTimeout(resolve));
        until = performance.now() + longestTurn;
      }
      if (annotation.deleted !== undefined || annotation.target.source === source) continue;
      const { selector, language } = annotation.target;
      const { exact } = selector[0];
      const alike = asked.get(quoteKey(exact)) ?? [];
      same.push(...alike.map((quote) => ({ exact: quote, annotation })));
      const stated = sought.statedIn(exact, language).filter((quote) => !alike.includes(quote));
      reworded.push(...stated.map((quote) => ({ exact: quote, annotation })));
    }
  }
  return [...lastFirst(same), ...lastFirst(reworded)];
}

function lastFirst(found: readonly FoundElsewhere[]): FoundElsewhere[] {
  return found.toSorted((a, b) => compareInstants(b.annotation.modified, a.annotation.modified));
}
