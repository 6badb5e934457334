import type { Span } from '../../text/span.ts';
import { combining, digit, kindAt, letter, nextAfter, sign } from './characters.ts';
import { formAt, type WordForm } from './word-form.ts';

/** A word with its inner apostrophes and hyphens, a figure with its separators, or one other visible character. */
export interface Token extends Span, Omit<WordForm, 'known'> {
  readonly form: WordForm;
}

/** The tokens of a stretch of text, in order; their offsets are those of `text`. */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const stop = Math.min(span.end, text.length);
  let at = span.start;
  while (at < stop) {
    const end = tokenEnd(text, at, stop);
    if (end > at) tokens.push(toToken(formAt(text, at, end), at, end));
    at = end > at ? end : nextAfter(text, at, stop);
  }
  return tokens;
}

function toToken(form: WordForm, start: number, end: number): Token {
  const { text, lower, kind, capitalised } = form;
  return { start, end, text, lower, kind, capitalised, form };
}

/** Where the token that begins at an index ends; the index itself if none begins there. */
function tokenEnd(text: string, start: number, end: number): number {
  const kind = kindAt(text, start, end);
  if (kind === letter) return wordEnd(text, start, end);
  if (kind === digit) return figureEnd(text, start, end);
  return kind === sign || kind === combining ? nextAfter(text, start, end) : start;
}

/** French words that lose their vowel before the next word, and are words of their own: `l'`, `qu'`. */
const elided: ReadonlySet<string> = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'c',
  'n',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
]);
const longestElided = 6;

function isElided(text: string, start: number, at: number): boolean {
  const mark = text.charAt(at);
  if ((mark !== "'" && mark !== '’') || at - start > longestElided) return false;
  return elided.has(text.slice(start, at).toLowerCase());
}

/** Letters, their accents and digits, and apostrophes, points and hyphens that a letter follows. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at, end);
    if (kind >= digit) at = nextAfter(text, at, end);
    else if (isElided(text, start, at)) return at + 1;
    else if (kind === sign && joins(text, at, end, "'’.-", letter)) at++;
    else break;
  }
  return at;
}

/** Digits, and points, commas, colons and slashes that a digit follows. */
function figureEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at, end);
    if (kind !== digit && !(kind === sign && joins(text, at, end, '.,:/', digit))) break;
    at++;
  }
  return at;
}

/** True if one of the signs stands at an index, and a character of a kind after it. */
function joins(text: string, at: number, end: number, signs: string, kind: number): boolean {
  return signs.includes(text.charAt(at)) && at + 1 < end && kindAt(text, at + 1, end) === kind;
}
