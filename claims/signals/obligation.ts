import { plainSpansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says what should be, not what is. */
export const obligation: Signal = {
  id: 'obligation',
  find: (view) => plainSpansOf(view, view.hits.obligation),
};

export const examples: readonly Example[] = [
  ['We must act at once.', ['must']],
  ['They acted at once.', []],
];
