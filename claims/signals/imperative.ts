import { spanOf } from '../sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Tells the reader or listener to do something. */
export const imperative: Signal = {
  id: 'imperative',
  find: (view) => {
    const first = view.tokens.findIndex((token) => token.kind === 'word');
    return view.hits.command.filter((hit) => hit.start === first).map((hit) => spanOf(view, hit));
  },
};

export const examples: readonly Example[] = [
  ['Subscribe to our letter.', ['Subscribe']],
  ['“Read it again.”', ['Read']],
  ['They subscribe to it.', []],
];
