import { spansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Tells the reader or listener to do something. */
export const imperative: Signal = {
  id: 'imperative',
  find: (view) => {
    if (view.hits.command.length === 0) return [];
    const first = view.tokens.findIndex((token) => token.kind === 'word');
    return spansOf(
      view,
      view.hits.command.filter((hit) => hit.start === first),
    );
  },
};

export const examples: readonly Example[] = [
  ['Subscribe to our letter.', ['Subscribe']],
  ['“Read it again.”', ['Read']],
  ['They subscribe to it.', []],
];
