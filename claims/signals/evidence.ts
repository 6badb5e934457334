import { spansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Rests on a study, a poll, data or a document. */
export const evidence: Signal = {
  id: 'evidence',
  find: (view) => spansOf(view, view.hits.evidence),
};

export const examples: readonly Example[] = [
  ['A survey of growers was posted.', ['survey']],
  ['The garden was green.', []],
];
