import { plainSpansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Speaks of the speaker: often a feeling or an intention. */
export const firstPerson: Signal = {
  id: 'first-person',
  find: (view) => plainSpansOf(view, view.hits.firstPerson),
};

export const examples: readonly Example[] = [
  ['I love my garden.', ['I', 'my']],
  ['She waters the garden.', []],
  ['They met in the US.', []],
];
