import { spanOf } from '../sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says what somebody thinks, hopes or wishes. */
export const belief: Signal = {
  id: 'belief',
  find: (view) => view.hits.belief.map((hit) => spanOf(view, hit)),
};

export const examples: readonly Example[] = [
  ['Many hope for rain.', ['hope']],
  ['Rain fell.', []],
];
