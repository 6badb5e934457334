import { isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, type DraftKey } from '../annotation/model/draft.ts';
import { isSilent, joinNoteAndLinks, nothingSaid } from '../annotation/model/note-and-links.ts';
import type { ReadDrafts } from './read-drafts.ts';

/**
 * Where what is said about a quote belongs: note, links, finding and state in its live annotation, or in its draft
 * while it has none; half a link always in the draft. Every change of tag, import, undo, restore and move brings words
 * to their place by these functions, and none is lost on the way. Notes of others have nothing to do with drafts.
 */

/** The live annotation with the words that its quote's draft held until now; half a link stays there. */
export function joinWords(annotation: Annotation, drafts: ReadDrafts): Annotation {
  if (!isOwn(annotation)) return annotation;
  const key = draftKeyOf(annotation);
  const draft = drafts.at(key);
  if (draft === null || isSilent(draft)) return annotation;
  drafts.put(key, { ...nothingSaid, evidenceText: draft.evidenceText });
  return { ...annotation, ...joinNoteAndLinks(annotation, draft) };
}

/** Leaves the words of an annotation that goes with its quote, as a draft; those of a page note stay with it. */
export function leaveWords(annotation: Annotation, drafts: ReadDrafts): void {
  if (isPageNote(annotation.target) || !isOwn(annotation)) return;
  const key = draftKeyOf(annotation);
  const draft = drafts.typedAt(key);
  const words = { ...joinNoteAndLinks(annotation, draft), evidenceText: draft.evidenceText };
  drafts.put(key, words, annotation.target);
}

/** Takes half a link along from a quote to an annotation's, if none is being typed there. */
export function carryHalfLink(from: DraftKey, annotation: Annotation, drafts: ReadDrafts): void {
  const to = draftKeyOf(annotation);
  const [left, there] = [drafts.typedAt(from), drafts.typedAt(to)];
  if (left.evidenceText === '' || there.evidenceText !== '') return;
  drafts.put(from, { ...left, evidenceText: '' });
  drafts.put(to, { ...drafts.typedAt(to), evidenceText: left.evidenceText }, annotation.target);
}
