import { spanOf } from '../sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Praises or blames: a value judgement rather than a fact. */
export const opinion: Signal = {
  id: 'opinion',
  find: (view) => view.hits.praiseOrBlame.map((hit) => spanOf(view, hit)),
};

export const examples: readonly Example[] = [
  ['It was a ridiculous speech.', ['ridiculous']],
  ['The speech took an hour.', []],
];
