import type { Word } from './classed-sentence.ts';

/** What the features count in a sentence's words, in one pass over them. */
export interface Tally {
  /** Words and marks inside quotations. */
  readonly quoted: number;
  /** Words that are part of a name. */
  readonly names: number;
  /** The same outside quotations. */
  readonly unquotedNames: number;
  readonly hasFigure: boolean;
  /** True if there is a sign of money or of a share: `$`, `€`, `%`. */
  readonly hasSign: boolean;
  /** The attribution classes that any of the words outside quotations has, one bit for each. */
  readonly classes: number;
}

export function tallyOf(words: readonly Word[]): Tally {
  let quoted = 0;
  let names = 0;
  let unquotedNames = 0;
  let hasFigure = false;
  let hasSign = false;
  let classes = 0;
  for (const word of words) {
    if (word.quoted) quoted++;
    else classes |= word.classes;
    if (word.name) {
      names++;
      if (!word.quoted) unquotedNames++;
    }
    if (word.kind === 'number') hasFigure = true;
    else if (word.kind === 'mark' && isSign(word.text)) hasSign = true;
  }
  return { quoted, names, unquotedNames, hasFigure, hasSign, classes };
}

function isSign(text: string): boolean {
  return text === '%' || text === '$' || text === '€';
}
