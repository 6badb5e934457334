import type { Span } from '../../text/span.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';
import type { Example, Signal } from './signal.ts';

/** Words that may stand between the actor and what was done. */
const reach = 6;

/** Somebody named did something: an event that happened or did not. */
export const namedActorEvent: Signal = {
  id: 'named-actor-event',
  find: (view) => {
    const spans: Span[] = [];
    let after = 0;
    for (const hit of view.hits.event) {
      if (hit.start < after) continue;
      const actor = lastName(view, hit.start, after);
      if (actor === undefined) continue;
      spans.push(spanOf(view, { start: actor, end: hit.end }));
      after = hit.end;
    }
    return spans;
  },
};

export const examples: readonly Example[] = [
  ['In May Ada Quill resigned.', ['Quill resigned']],
  ['The ministry of Ruritania banned it.', ['Ruritania banned']],
  ['They left early.', []],
];

function lastName(view: SentenceView, verb: number, from: number): number | undefined {
  for (let i = verb - 1; i >= Math.max(from, verb - reach); i--) {
    const startsSentence =
      i === 0 && view.hits.role.every((hit) => hit.start !== 0) && view.tokens[1]?.capitalised !== true;
    if (view.tokens[i]?.capitalised === true && !startsSentence) return i;
  }
  return undefined;
}
