import type { Span } from '../../text/span.ts';
import { type SentenceView, spanOf } from '../sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says when: a year, a month, a weekday. */
export const date: Signal = {
  id: 'date',
  find: (view) => {
    const named = [...view.hits.month, ...view.hits.weekday].filter((hit) => view.tokens[hit.start]?.capitalised);
    return [...named.map((hit) => spanOf(view, hit)), ...years(view)].sort((a, b) => a.start - b.start);
  },
};

export const examples: readonly Example[] = [
  ['The bridge opened in 1932.', ['1932']],
  ['It closed on Monday.', ['Monday']],
  ['They march for hours.', []],
];

const years = (view: SentenceView): Span[] =>
  view.tokens.filter((token) => /^(?:1[5-9]|20)\d\d$/.test(token.text)).map(({ start, end }) => ({ start, end }));
