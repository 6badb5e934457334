import { spanOf } from '../sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says that something grew, fell or changed in amount. */
export const change: Signal = {
  id: 'change',
  find: (view) => view.hits.change.map((hit) => spanOf(view, hit)),
};

export const examples: readonly Example[] = [
  ['Rents doubled in the harbour.', ['doubled']],
  ['The garden was green.', []],
];
