import { plainSpansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says what might or could be: nothing to check yet. */
export const doubt: Signal = {
  id: 'doubt',
  find: (view) => plainSpansOf(view, view.hits.doubt),
};

export const examples: readonly Example[] = [
  ['It might rain.', ['might']],
  ['It rained.', []],
];
