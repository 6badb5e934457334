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
    tokens.push(toToken(match[0], span.start + match.index));
  }
  return tokens;
}

type Form = Pick<Token, 'text' | 'lower' | 'kind' | 'capitalised'>;

/** Forms kept; an article has some 700 different ones. */
const rememberedForms = 5000;
const forms = new Map<string, Form>();

/** Equal words share their strings, whose hashes the lookups that follow then find ready. */
function toToken(word: string, start: number): Token {
  let form = forms.get(word);
  if (form === undefined) {
    if (forms.size >= rememberedForms) forms.clear();
    forms.set(word, (form = toForm(word)));
  }
  const { text, lower, kind, capitalised } = form;
  return { start, end: start + text.length, text, lower, kind, capitalised };
}

function toForm(text: string): Form {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return { text, lower: text, kind: 'number', capitalised: false };
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  const isWord = small !== text.toUpperCase();
  const capitalised = isWord && small.charCodeAt(0) !== first;
  return { text, lower, kind: isWord ? 'word' : 'mark', capitalised };
}
