import { annotationSchema, isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import { draftKeyOf, draftName, primaryKey, type Draft, type DraftKey } from '../annotation/model/draft.ts';
import { changedNoteAndLinks, type NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import { isLive, write } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { dropWords, saveDraft } from './drafts.ts';
import { sameContent } from './same-content.ts';
import { translated } from './storage-error.ts';

/** What the reader typed about a quote, or about the annotation with this id; what is missing stays as it is stored. */
export type TypedChange = DraftKey &
  NoteAndLinksChange &
  Partial<Pick<Draft, 'evidenceText'>> & { readonly id?: string | undefined };

/**
 * Keeps what was typed where it belongs now, whatever the view knew that it was typed in: note and links in the
 * annotation, if the quote has a tag, else in its draft; half a link always in the draft. All in one transaction.
 */
export function saveTyped(db: ClaimlightDatabase, change: TypedChange, now: Date): Promise<void> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.drafts, db.changes, db.tallies, async () => {
      const annotation = await taggedBy(db, change);
      if (annotation === undefined) return changeDraft(db, change, now);
      const key = draftKeyOf(annotation);
      if (change.note !== undefined || change.evidence !== undefined || change.withdrawn !== undefined)
        await changeWords(db, annotation, change, now);
      if (change.evidenceText !== undefined) await changeDraft(db, { ...key, evidenceText: change.evidenceText }, now);
    }),
  );
}

/**
 * The annotation that the words belong to. A note about a whole page leaves no draft: in the trash, too, it keeps its
 * words.
 */
async function taggedBy(db: ClaimlightDatabase, { id, ...key }: TypedChange): Promise<Annotation | undefined> {
  const named = id === undefined ? undefined : await db.annotations.get(id);
  if (named && (isLive(named) || isPageNote(named.target))) return named;
  const stored = await db.annotations.where('target.source').equals(key.source).toArray();
  return stored.filter(isLive).find((annotation) => draftName(draftKeyOf(annotation)) === draftName(key));
}

async function changeWords(
  db: ClaimlightDatabase,
  before: Annotation,
  change: NoteAndLinksChange,
  now: Date,
): Promise<void> {
  const after = annotationSchema.parse({
    ...before,
    ...changedNoteAndLinks(before, change),
    modified: now.toISOString(),
  });
  await Promise.all([
    dropWords(db, draftKeyOf(before), after, change),
    sameContent(before, after) ? undefined : write(db, [{ before, after }], now),
  ]);
}

async function changeDraft(db: ClaimlightDatabase, change: TypedChange, now: Date): Promise<void> {
  const { source, exact, prefix, evidenceText } = change;
  const before = await db.drafts.get(primaryKey(change));
  await saveDraft(db, {
    source,
    exact,
    prefix,
    ...changedNoteAndLinks(before ?? { note: '', evidence: [] }, change),
    evidenceText: evidenceText ?? before?.evidenceText ?? '',
    updated: now.toISOString(),
  });
}
