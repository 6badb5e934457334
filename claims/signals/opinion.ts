import { plainSpansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Praises or blames: a value judgement rather than a fact. */
export const opinion: Signal = {
  id: 'opinion',
  find: (view) => plainSpansOf(view, view.hits.praiseOrBlame),
};

export const examples: readonly Example[] = [
  ['It was a ridiculous speech.', ['ridiculous']],
  ['The speech took an hour.', []],
];
