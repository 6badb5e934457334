import { plainSpansOf, type SentenceView } from './sentence-view.ts';
import type { Hit } from '../read/lexicon.ts';
import type { Example, Signal } from './signal.ts';

/** Reports what somebody said, outside of the quotation itself. */
export const reportedSpeech: Signal = {
  id: 'reported-speech',
  find: (view) =>
    plainSpansOf(
      view,
      view.hits.speech.filter((hit) => view.quotation.inside[hit.start] !== true && !isPassive(view, hit)),
    ),
};

/** "Is accused of theft" reports what happened to somebody, not what somebody said. */
function isPassive({ hits }: SentenceView, { start }: Hit): boolean {
  return hits.being.some(({ end }) => end === start);
}

export const examples: readonly Example[] = [
  ['The mayor said the bridge was closed.', ['said']],
  ['“He said so.”', []],
  ['The bridge is long.', []],
  ['A clerk is accused of theft.', []],
];
