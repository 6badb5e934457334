import type { Example, Signal } from './signal.ts';

/** Asks instead of stating. */
export const question: Signal = {
  id: 'question',
  find: (view) => {
    const mark = view.tokens.slice(-3).find((token) => token.text === '?');
    return mark === undefined ? [] : [{ start: mark.start, end: mark.end }];
  },
};

export const examples: readonly Example[] = [
  ['Who paid for the bridge?', ['?']],
  ['“Who paid for it?”', ['?']],
  ['They asked who paid.', []],
];
