import type { Span } from '../../text/span.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Says when: a year, a month, a weekday. */
export const date: Signal = {
  id: 'date',
  find: (view) => {
    const { month, weekday } = view.hits;
    const spans = years(view);
    for (const hits of [month, weekday])
      for (const hit of hits) if (view.tokens[hit.start]?.capitalised === true) spans.push(spanOf(view, hit));
    return spans.sort((a, b) => a.start - b.start);
  },
};

export const examples: readonly Example[] = [
  ['The bridge opened in 1932.', ['1932']],
  ['It closed on Monday.', ['Monday']],
  ['They march for hours.', []],
];

function years({ tokens }: SentenceView): Span[] {
  const spans: Span[] = [];
  for (const { kind, text, start, end } of tokens)
    if (kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(text)) spans.push({ start, end });
  return spans;
}
