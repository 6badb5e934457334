import { spansOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Reports what somebody said, outside of the quotation itself. */
export const reportedSpeech: Signal = {
  id: 'reported-speech',
  find: (view) =>
    spansOf(
      view,
      view.hits.speech.filter((hit) => view.quotation.inside[hit.start] !== true),
    ),
};

export const examples: readonly Example[] = [
  ['The mayor said the bridge was closed.', ['said']],
  ['“He said so.”', []],
  ['The bridge is long.', []],
];
