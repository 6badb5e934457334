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
    const lower = word.toLowerCase().replaceAll('’', "'");
    const first = word.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : lower === word.toUpperCase() ? 'mark' : 'word';
    const capitalised = kind === 'word' && !lower.startsWith(word.charAt(0));
    tokens.push({ start, end: start + word.length, text: word, lower, kind, capitalised });
  }
  return tokens;
}
