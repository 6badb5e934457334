import { spanOf } from '../sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says what might or could be: nothing to check yet. */
export const doubt: Signal = {
  id: 'doubt',
  find: (view) => view.hits.doubt.map((hit) => spanOf(view, hit)),
};

export const examples: readonly Example[] = [
  ['It might rain.', ['might']],
  ['It rained.', []],
];
