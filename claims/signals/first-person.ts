import { spanOf } from '../sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Speaks of the speaker: often a feeling or an intention. */
export const firstPerson: Signal = {
  id: 'first-person',
  find: (view) => view.hits.firstPerson.map((hit) => spanOf(view, hit)),
};

export const examples: readonly Example[] = [
  ['I love my garden.', ['I', 'my']],
  ['She waters the garden.', []],
];
