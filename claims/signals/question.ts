import type { Example, Signal } from './signal.ts';

/** Tokens from the end in which the mark is looked for: closing quotation marks and brackets can follow it. */
const reach = 3;

/** Asks instead of stating. */
export const question: Signal = {
  id: 'question',
  find: (view) => {
    for (let at = Math.max(0, view.tokens.length - reach); at < view.tokens.length; at++) {
      const token = view.tokens[at];
      if (token?.text === '?') return [{ start: token.start, end: token.end }];
    }
    return [];
  },
};

export const examples: readonly Example[] = [
  ['Who paid for the bridge?', ['?']],
  ['“Who paid for it?”', ['?']],
  ['They asked who paid.', []],
];
