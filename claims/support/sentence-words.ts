import type { SourceSigns } from './source-signs.ts';

/**
 * What a sentence's words say by themselves, each once: words of its cues (`c:`), words outside of quotations, alone
 * and with the one before, words inside (`q:`), and the first (`f:`). Any name is `N`: who speaks tells nothing of
 * others.
 */
export function wordsOf({ cues, sentence }: SourceSigns): string[] {
  const found = new Set<string>();
  for (const { words } of cues) {
    for (let at = words.start; at < words.end; at++) {
      const word = sentence.words[at];
      if (word?.kind === 'word' && !word.name) found.add(`c:${word.lower}`);
    }
  }
  let before = '';
  for (const word of sentence.words) {
    if (word.kind !== 'word') {
      before = word.kind === 'mark' ? word.text : '0';
      continue;
    }
    const own = word.name ? 'N' : word.lower;
    if (!word.name) found.add(word.quoted ? `q:${own}` : own);
    if (!word.quoted) found.add(`${before} ${own}`);
    before = own;
  }
  const first = sentence.words.find(({ kind }) => kind === 'word');
  if (first !== undefined) found.add(`f:${first.name ? 'N' : first.lower}`);
  return [...found];
}
