import type { Span } from '../text/span.ts';

/** A word with its inner apostrophes and hyphens, a figure with its separators, or one other visible character. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes, for looking up. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capitalised: boolean;
}

const pattern = /\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’.-](?=\p{L})[\p{L}\p{M}\p{Nd}]+)*|[^\s\p{L}\p{Nd}]/gu;

/** The tokens of a stretch of text, in order; their offsets are those of `text`. */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const word = match[0];
    const start = span.start + match.index;
    tokens.push({ start, end: start + word.length, text: word, ...readWord(word) });
  }
  return tokens;
}

function readWord(word: string): Pick<Token, 'lower' | 'kind' | 'capitalised'> {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return { lower: word, kind: 'number', capitalised: false };
  const lower = word.toLowerCase().replaceAll('’', "'");
  const isWord = lower !== word.toUpperCase();
  return { lower, kind: isWord ? 'word' : 'mark', capitalised: isWord && !lower.startsWith(word.charAt(0)) };
}
