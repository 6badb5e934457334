import { signals } from '../signals/index.ts';
import type { SentenceView } from '../signals/sentence-view.ts';
import type { Token } from '../read/tokens.ts';
import type { Fired } from './form-features.ts';

const figure = signals.findIndex(({ id }) => id === 'figure-and-unit');
const question = signals.findIndex(({ id }) => id === 'question');

/** From this share of quoted words on a sentence is no longer the article's own prose. */
const mostQuoted = 1 / 3;

/**
 * True for a plain claim: a figure with a unit, a count of people, a share or a penalty in the article's own prose. Of
 * such sentences in the labelled articles 92 in 100 are check-worthy and 3 state nothing, in every language.
 */
export function isPlain(view: SentenceView, fired: Fired): boolean {
  const { tokens, quotation, kind } = view;
  if (kind !== 'paragraph' || quotation.startsInside || (fired[question]?.length ?? 0) > 0) return false;
  if ((fired[figure]?.length ?? 0) === 0 && !tokens.some((_, at) => isCount(view, at))) return false;
  const quoted = quotation.inside.reduce((sum, inside) => sum + (inside ? 1 : 0), 0);
  return quoted < tokens.length * mostQuoted;
}

/** Counts from here on are counts whatever is counted; smaller figures may be a page's or a chapter's. */
const leastCount = 100;

/** "212,000 passengers": a large figure, no year, before a plural, or in German a noun, that no list of units has. */
function isCount({ tokens, capitalsAreNames }: SentenceView, at: number): boolean {
  const [before, figure, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (figure?.kind !== 'number' || isNameWord(before, at - 1, capitalsAreNames)) return false;
  const isSpaced = next?.kind === 'number' && /^\d{3}$/.test(next.text);
  const written = isSpaced ? figure.text + next.text : figure.text;
  const counted = isSpaced ? tokens[at + 2] : next;
  if (isYear(written) || Number(written.replace(/\D/g, '')) < leastCount || /[.,]\d{1,2}$/.test(written)) return false;
  if (counted?.kind !== 'word' || counted.text.length < 4) return false;
  return capitalsAreNames ? !counted.capitalised && /[sx]$/.test(counted.text) : counted.capitalised;
}

/** "Boeing 747", "Route 101". */
function isNameWord(word: Token | undefined, at: number, capitalsAreNames: boolean): boolean {
  return capitalsAreNames && at > 0 && word?.kind === 'word' && word.capitalised;
}

function isYear(figure: string): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(figure);
}
