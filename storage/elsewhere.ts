import type { Annotation } from '../annotation/model/annotation.ts';
import { compareInstants } from '../annotation/model/instant.ts';
import { quoteKey } from '../annotation/model/quote-key.ts';
import { everyAnnotation } from './browse.ts';
import type { ClaimlightDatabase } from './database.ts';

/**
 * The live annotations of other articles than this source that stand on the same words as one of these quotes, each
 * with the quote as it was given; the last changed first.
 *
 * Reads everything that is stored, in slices with room for others in between: an index of all quotes would make every
 * import slower for a look at a few articles. So ask once for all quotes of an article.
 */
export async function sameWordsElsewhere(
  db: ClaimlightDatabase,
  source: string,
  exacts: readonly string[],
): Promise<{ exact: string; annotation: Annotation }[]> {
  const asked = Map.groupBy(exacts, quoteKey);
  asked.delete('');
  const found: { exact: string; annotation: Annotation }[] = [];
  if (asked.size === 0) return found;
  for await (const slice of everyAnnotation(db)) {
    for (const annotation of slice) {
      if (annotation.deleted !== undefined || annotation.target.source === source) continue;
      const same = asked.get(quoteKey(annotation.target.selector[0].exact)) ?? [];
      found.push(...same.map((exact) => ({ exact, annotation })));
    }
  }
  return found.sort((a, b) => compareInstants(b.annotation.modified, a.annotation.modified));
}
