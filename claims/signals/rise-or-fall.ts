import { plainSpansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says that something grew, fell or changed in amount. */
export const riseOrFall: Signal = {
  id: 'rise-or-fall',
  find: (view) => plainSpansOf(view, view.hits.riseOrFall),
};

export const examples: readonly Example[] = [
  ['Rents doubled in the harbour.', ['doubled']],
  ['The garden was green.', []],
];
