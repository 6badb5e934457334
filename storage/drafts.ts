import { draftSchema, primaryKey, type Draft, type DraftKey } from '../annotation/model/draft.ts';
import { joinNoteAndLinks, type NoteAndLinks, type NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import type { ClaimlightDatabase } from './database.ts';
import { sameJson } from './same-content.ts';
import { translated } from './storage-error.ts';

/** Keeps the draft, in place of an earlier one for the same quote; an empty draft removes it. */
export function saveDraft(db: ClaimlightDatabase, draft: Draft): Promise<void> {
  return translated(async () => {
    const checked = draftSchema.parse(draft);
    if (isEmpty(checked)) await db.drafts.delete(primaryKey(checked));
    else await db.drafts.put(checked);
  });
}

/** Newest first. */
export function draftsOfSource(db: ClaimlightDatabase, source: string): Promise<Draft[]> {
  return translated(async () => (await db.drafts.where('source').equals(source).sortBy('updated')).reverse());
}

/** What was typed about any quote without a tag, and half a link about any. */
export function allDrafts(db: ClaimlightDatabase): Promise<Draft[]> {
  return translated(() => db.drafts.toArray());
}

/** Removes the draft of this quote; nothing happens if there is none. */
export function removeDraft(db: ClaimlightDatabase, key: DraftKey): Promise<void> {
  return translated(() => db.drafts.delete(primaryKey(key)));
}

/**
 * Takes note and links out of a draft once the annotation has them, or the reader typed another note over them. A link
 * that is still being typed has no other place, and stays. Call it inside a transaction.
 */
export async function dropWords(
  db: ClaimlightDatabase,
  key: DraftKey,
  annotation: NoteAndLinks,
  { note }: NoteAndLinksChange,
): Promise<void> {
  const draft = await db.drafts.get(primaryKey(key));
  if (draft === undefined || (note === undefined && !areIn(annotation, draft))) return;
  if (draft.evidenceText === '') await db.drafts.delete(primaryKey(key));
  else await db.drafts.put({ ...draft, note: '', evidence: [] });
}

function areIn(annotation: NoteAndLinks, draft: NoteAndLinks): boolean {
  const { note, evidence } = joinNoteAndLinks(annotation, draft);
  return note === annotation.note && evidence.length === annotation.evidence.length;
}

/** True if nothing is typed in it any more. */
export function isEmpty({ note, evidence, evidenceText }: Draft): boolean {
  return note === '' && evidence.length === 0 && evidenceText === '';
}

/** True if the same was typed, whenever that was. */
export function sameTyped(a: Draft | null, b: Draft | null): boolean {
  return sameJson(a && { ...a, updated: '' }, b && { ...b, updated: '' });
}
