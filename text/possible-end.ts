import type { SentenceLexicon } from './languages/language.ts';

/** A run of marks such as `.` or `?!`, and what stands around it: the question is whether a sentence ends here. */
export interface PossibleEnd {
  readonly lexicon: SentenceLexicon;
  /** Where the text after the mark starts, without closers and white space. */
  readonly next: number;
  readonly mark: string;
  /** The sentence so far, without the mark, if it is short (60 characters); else empty. */
  readonly lead: string;
  /** The last 40 characters before the mark. */
  readonly tail: string;
  /**
   * The word before the mark, full stops inside it included: `U.S` of `U.S.`; empty if white space stands before it.
   */
  readonly word: string;
  /** The run of characters other than white space that the mark stands in. */
  readonly token: string;
  /** Quotation marks, brackets and note numbers that stand right after the mark. */
  readonly closers: string;
  /** True if white space stands between the mark and what follows. */
  readonly isSpaced: boolean;
  /** The next 200 characters. */
  readonly rest: string;
  /** As `rest`, without opening quotation marks and brackets. */
  readonly head: string;
  /** The word that follows. */
  readonly nextWord: string;
}

const closing = /(?:["'”’»“‘«)\]}\u200e\u200f\u202a-\u202e\u2066-\u2069]|\[\d{1,3}\]|\s[”»](?=\s|$))*/y;
const opening = /^["'“”„‘’«»‹›([{¿¡—–-]+\s*/;
/** Marks of writing direction, which stand between the characters that matter. */
const formatting = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The mark at `index` of a text whose current sentence starts at `from`. Looks at a bounded part of the text around it.
 */
export function possibleEndAt(
  text: string,
  from: number,
  index: number,
  mark: string,
  lexicon: SentenceLexicon,
): PossibleEnd {
  const { closers, next, isSpaced } = after(text, index + mark.length);
  const tail = text.slice(Math.max(from, index - 40), index);
  const rest = text.slice(next, next + 200);
  const head = rest.replace(opening, '');
  return {
    lexicon,
    next,
    mark,
    lead: index - from <= 60 ? text.slice(from, index).trim() : '',
    tail,
    word: (/[^\s"“«([{–—]*$/.exec(tail)?.[0] ?? '').replace(/^['‘’]+/, '').replace(formatting, ''),
    token: (/\S*$/.exec(tail)?.[0] ?? '') + (/^\S*/.exec(text.slice(index, index + 100))?.[0] ?? ''),
    closers: closers.replace(formatting, ''),
    isSpaced,
    rest,
    head,
    nextWord: /^[\p{L}\p{M}]+/u.exec(head)?.[0] ?? '',
  };
}

function after(text: string, end: number): Pick<PossibleEnd, 'closers' | 'next' | 'isSpaced'> {
  closing.lastIndex = end;
  const closers = closing.exec(text)?.[0] ?? '';
  const closed = end + closers.length;
  let next = closed;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  // “ and « close in some languages and open in others: the next character decides.
  const opensNext = next === closed && next < text.length && /[“‘«]$/.test(closers);
  if (opensNext) return { closers: closers.slice(0, -1), next: next - 1, isSpaced: false };
  return { closers, next, isSpaced: next > closed };
}
