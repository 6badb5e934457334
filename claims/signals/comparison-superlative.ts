import { plainSpansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says that something is more, most, first or without equal: a comparison can be looked up. */
export const comparisonSuperlative: Signal = {
  id: 'comparison-superlative',
  find: (view) => plainSpansOf(view, view.hits.comparison),
};

export const examples: readonly Example[] = [
  ['The river is longer than the road.', ['longer']],
  ['It was the worst flood in a century.', ['worst']],
  ['They like the river.', []],
  ['They met in Higher Street.', []],
];
