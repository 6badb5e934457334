import type { Reading } from './reading.ts';
import { is } from './reading.ts';

/** Above this share of words with a capital, a sentence is a headline in title case: its capitals tell nothing. */
const titleCase = 0.7;

function isTitleCase(reading: Reading): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text, capitalised } of reading.words) {
    if (kind !== 'word' || text.length <= 3) continue;
    words++;
    if (capitalised) capitals++;
  }
  return words > 2 && capitals / words > titleCase;
}

const bare = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower);

/** Words that bear a capital in the middle of a sentence somewhere in the article. */
function midSentenceCapitals(readings: readonly Reading[]): Set<string> {
  const found = new Set<string>();
  for (const reading of readings) {
    if (isTitleCase(reading)) continue;
    reading.words.forEach((word, at) => {
      const before = reading.words[at - 1];
      if (word.capitalised && before !== undefined && before.kind !== 'mark' && !is(word, 'starters'))
        found.add(bare(word.lower));
    });
  }
  return found;
}

/**
 * Marks the words that are names: capitals, but at the start of a sentence only those that bear one elsewhere in the
 * article too or stand before another.
 */
export function markNames(readings: readonly Reading[]): void {
  const capitals = midSentenceCapitals(readings);
  for (const reading of readings) {
    const { words } = reading;
    words.forEach((word, at) => {
      if (!word.capitalised || is(word, 'starters')) return;
      const before = words[at - 1];
      const starts = before === undefined || (before.kind === 'mark' && at < 4);
      word.name =
        !starts || capitals.has(bare(word.lower)) || (words[at + 1]?.capitalised ?? false) || is(word, 'titles');
    });
  }
}
