import { plainSpansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says what somebody thinks, hopes or wishes. */
export const belief: Signal = {
  id: 'belief',
  find: (view) => plainSpansOf(view, view.hits.belief),
};

export const examples: readonly Example[] = [
  ['Many hope for rain.', ['hope']],
  ['Rain fell.', []],
];
