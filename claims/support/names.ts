import { is, type ClassedSentence, type Word } from './classed-sentence.ts';

/** Above this share of words with a capital, a sentence is a headline in title case: its capitals tell nothing. */
const titleCase = 0.7;

function isTitleCase(sentence: ClassedSentence): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, text, capitalised } of sentence.words) {
    if (kind !== 'word' || text.length <= 3) continue;
    words++;
    if (capitalised) capitals++;
  }
  return words > 2 && capitals / words > titleCase;
}

function bare(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** "India said": a word of no class, right before a verb of saying. */
function says(next: Word | undefined): boolean {
  return is(next, 'say') || is(next, 'appraise');
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 7 && /^\p{Lu}[\p{Lu}&.]*$/u.test(text);
}

/** Words that bear a capital in the middle of a sentence somewhere in the article. */
function midSentenceCapitals(sentences: readonly ClassedSentence[]): Set<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    if (isTitleCase(sentence)) continue;
    let before: Word | undefined;
    for (const word of sentence.words) {
      if (word.capitalised && before !== undefined && before.kind !== 'mark' && !is(word, 'starters'))
        found.add(bare(word.lower));
      before = word;
    }
  }
  return found;
}

/**
 * Marks the words that are names: capitals, but at the start of a sentence only those that bear one elsewhere in the
 * article too or stand before another.
 */
export function markNames(sentences: readonly ClassedSentence[]): void {
  const capitals = midSentenceCapitals(sentences);
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word?.capitalised !== true || is(word, 'starters')) continue;
      const before = at === 0 ? undefined : words[at - 1];
      const starts = before === undefined || (before.kind === 'mark' && at < 4);
      word.name =
        !starts ||
        isAcronym(word.text) ||
        (word.classes === 0 && says(words[at + 1])) ||
        capitals.has(bare(word.lower)) ||
        (words[at + 1]?.capitalised ?? false) ||
        is(word, 'titles');
    }
  }
}
