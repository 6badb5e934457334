import { plainSpansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says that one thing brought about another. */
export const cause: Signal = {
  id: 'cause',
  find: (view) => plainSpansOf(view, view.hits.cause),
};

export const examples: readonly Example[] = [
  ['The strike led to shortages.', ['led to']],
  ['Trains stopped because of snow.', ['because', 'because of']],
  ['Trains stopped.', []],
];
