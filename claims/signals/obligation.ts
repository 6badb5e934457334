import { spanOf } from '../sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says what should be, not what is. */
export const obligation: Signal = {
  id: 'obligation',
  find: (view) => view.hits.obligation.map((hit) => spanOf(view, hit)),
};

export const examples: readonly Example[] = [
  ['We must act at once.', ['must']],
  ['They acted at once.', []],
];
