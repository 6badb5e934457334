import type { Span } from '../../text/span.ts';
import type { Hit } from '../read/lexicon.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Words that may stand between a figure and its unit, as in "14 million more registered voters". */
const reach = 4;

/** A figure together with what it counts or measures: the strongest single sign of a checkable fact in ClaimBuster. */
export const figureAndUnit: Signal = {
  id: 'figure-and-unit',
  find: (view) => {
    const spans: Span[] = [];
    for (let start = 0; start < view.tokens.length; start++) {
      if (!isFigure(view, start)) continue;
      const end = endOfUnit(view, start);
      if (end === undefined) continue;
      spans.push(spanOf(view, { start: hasCurrency(view, start - 1) ? start - 1 : start, end }));
      start = end - 1;
    }
    return spans;
  },
};

export const examples: readonly Example[] = [
  ['Sales rose to $4.5 million.', ['$4.5 million']],
  ['Some 300 people lost their homes.', ['300 people']],
  ['Two thirds of voters agreed; 12% did not.', ['Two thirds of voters', '12%']],
  ['He was born in 1961.', []],
];

function isFigure(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  return token?.kind === 'number' || startsAt(view.hits.numberWord, index) || startsAt(view.hits.magnitude, index);
}

function endOfUnit(view: SentenceView, start: number): number | undefined {
  const next = view.tokens[start + 1];
  if (next?.text === '%') return start + 2;
  for (let i = start + 1; i <= start + reach; i++) {
    const token = view.tokens[i];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-' && token.text !== '$')) break;
    if (startsAt(view.hits.unit, i)) return i + 1;
  }
  if (startsAt(view.hits.magnitude, start + 1)) return start + 2;
  return hasCurrency(view, start - 1) ? start + 1 : undefined;
}

function hasCurrency({ tokens }: SentenceView, index: number): boolean {
  const token = index < 0 ? undefined : tokens[index];
  return token?.kind === 'mark' && /^\p{Sc}$/u.test(token.text);
}

function startsAt(hits: readonly Hit[], index: number): boolean {
  // By index, as it is asked of every word: a loop over an empty list would cost more than all else here.
  for (let at = 0; at < hits.length; at++) if (hits[at]?.start === index) return true;
  return false;
}
