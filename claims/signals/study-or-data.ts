import { spansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Rests on a study, a poll, data or a document. */
export const studyOrData: Signal = {
  id: 'study-or-data',
  find: (view) => spansOf(view, view.hits.study),
};

export const examples: readonly Example[] = [
  ['A survey of growers was posted.', ['survey']],
  ['The garden was green.', []],
];
