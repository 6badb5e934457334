import type { Annotation } from '../annotation/model/annotation.ts';
import { mergeNoteAndLinks, nothingSaid } from '../annotation/model/note-and-links.ts';
import { sameJson } from '../annotation/model/same-json.ts';
import { sameContent } from './same-content.ts';

/**
 * What becomes of an annotation when a change is taken back or done again, part by part: a part that is as the change
 * left it comes to the state that is asked for, a part that was changed since stays, and a note that was typed on has
 * both.
 *
 * @param now null if it is not stored.
 * @param from as the change left it.
 * @param to as it is to be; null for none.
 * @returns undefined if it stays as it is: it is not what the change left.
 */
export function movedRecord(
  now: Annotation | null,
  from: Annotation | null,
  to: Annotation | null,
): Annotation | null | undefined {
  if (now === null || from === null) return now === from ? to : undefined;
  if (to === null) return sameContent(wordless(now), wordless(from)) ? null : undefined;
  const { target, claim, history } = sameJson(placeOf(now), placeOf(from)) ? to : now;
  const tag = now.tag === from.tag ? to.tag : now.tag;
  const deleted = now.deleted === from.deleted ? to.deleted : now.deleted;
  const thread = now.thread === from.thread ? to.thread : now.thread;
  const parts = { target, claim, history, tag, deleted, thread };
  const result: Annotation = { ...to, ...mergeNoteAndLinks(from, to, now), ...parts };
  if (claim === undefined) delete result.claim;
  if (history === undefined) delete result.history;
  if (deleted === undefined) delete result.deleted;
  if (thread === undefined) delete result.thread;
  return result;
}

function placeOf({ target, claim, history }: Annotation) {
  return { target, claim, history };
}

function wordless(annotation: Annotation): Annotation {
  return { ...annotation, ...nothingSaid };
}
