import { spansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Names a law, a court, a vote or a public record: where a checker can look. */
export const lawOrRecord: Signal = {
  id: 'law-or-record',
  find: (view) => spansOf(view, view.hits.law),
};

export const examples: readonly Example[] = [
  ['The court upheld the ruling.', ['court', 'ruling']],
  ['The garden was green.', []],
];
