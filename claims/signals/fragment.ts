import type { Example, Signal } from './signal.ts';

/** Fewer words than this rarely state anything; of the labelled news sentences of up to four words, one in ten does. */
const fewest = 5;

/** Too short, or without an end, to be a statement: a heading, a credit, a button. */
export const fragment: Signal = {
  id: 'fragment',
  find: (view) => {
    let words = 0;
    for (const { kind } of view.tokens) if (kind !== 'mark' && ++words === fewest) return [];
    return view.tokens.length > 0 ? [view.span] : [];
  },
};

export const examples: readonly Example[] = [
  ['Photo: Ada Quill', ['Photo: Ada Quill']],
  ['The dam broke at noon on the last day of May.', []],
];
