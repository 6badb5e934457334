import { annotationSchema, isPageNote, type Annotation, type AnnotationDraft } from '../annotation/model/annotation.ts';
import { draftKeyOf, primaryKey } from '../annotation/model/draft.ts';
import { changedNoteAndLinks, type NoteAndLinks, type NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import { isLive, liveOfQuote, write } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { dropWords } from './drafts.ts';
import { isReworded, joinDrafts, replaceOthers, withSighting } from './reword.ts';
import { sameContent } from './same-content.ts';
import { translated } from './storage-error.ts';

/** A tag for a quote, and what the reader changed of note and links, if that may not be stored yet. */
export type Tagging = Omit<AnnotationDraft, 'note' | 'evidence'> &
  NoteAndLinksChange & { readonly id?: string | undefined };

/**
 * Creates the annotation, or updates the one with this id or, failing that, the live one of the same quote: one quote
 * of one source has one live annotation. Note and links are those that are stored, in the annotation or as a draft,
 * with the change made to them. Keeps `created` and what the program said at the time; the quote's draft goes, as it is
 * saved now, but for a half-typed link. An annotation put on other words than before keeps the old ones in its history.
 * All in one transaction, with its entry in the journal. Resolves with what is stored.
 */
export function saveAnnotation(db: ClaimlightDatabase, tagging: Tagging, now: Date): Promise<Annotation> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.drafts, db.changes, db.tallies, async () => {
      const before = await storedFor(db, tagging);
      const at = now.toISOString();
      const { target, tag } = tagging;
      const words = changedNoteAndLinks(await storedWords(db, before, tagging), tagging);
      const reworded = before !== undefined && isReworded(before.target, target) ? before : undefined;
      const claim = reworded ? tagging.claim : (before?.claim ?? tagging.claim);
      const history = reworded
        ? withSighting(reworded, target, reworded.tag === tag ? 'kept' : 'retagged', now)
        : before?.history;
      const moved = reworded && (await movedWords(db, reworded, { target, ...words }, now));
      const after = annotationSchema.parse({
        id: before?.id ?? tagging.id ?? `urn:uuid:${crypto.randomUUID()}`,
        version: 1,
        created: before?.created ?? at,
        modified: at,
        target,
        tag,
        ...(moved?.words ?? words),
        ...(claim && { claim }),
        ...(history && { history }),
        ...(before?.origin && { origin: before.origin }),
      });
      const isSame = before !== undefined && sameContent(before, after);
      // All at once: the database takes one after the other, but no answer is waited for before the next is asked.
      await Promise.all([
        reworded ? undefined : dropWords(db, draftKeyOf(after), after, tagging),
        isSame ? undefined : write(db, [{ before: before ?? null, after }, ...(moved?.steps ?? [])], now),
      ]);
      return isSame ? before : after;
    }),
  );
}

/** What was typed about the quote until now: an annotation in the trash has left its words to the draft. */
async function storedWords(
  db: ClaimlightDatabase,
  before: Annotation | undefined,
  { target }: Tagging,
): Promise<NoteAndLinks> {
  if (before !== undefined && isLive(before)) return before;
  // The draft of a note about a whole page has half a link only.
  if (isPageNote(target)) return before ?? { note: '', evidence: [] };
  const draft = await db.drafts.get(primaryKey(draftKeyOf({ id: before?.id ?? '', target })));
  return draft ?? before ?? { note: '', evidence: [] };
}

/** Note and evidence of an annotation on its new words, and what becomes of others that stand there. */
async function movedWords(
  db: ClaimlightDatabase,
  old: Annotation,
  { target, ...words }: NoteAndLinks & Pick<Annotation, 'target'>,
  now: Date,
) {
  const typed = await joinDrafts(db, old, { target, ...words });
  return replaceOthers(db, { id: old.id, target, ...typed }, now);
}

async function storedFor(db: ClaimlightDatabase, tagging: Tagging): Promise<Annotation | undefined> {
  const named = tagging.id === undefined ? undefined : await db.annotations.get(tagging.id);
  if (named && isLive(named)) return named;
  return (await liveOfQuote(db, tagging.target)) ?? named;
}
