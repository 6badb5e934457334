import { annotationSchema, type Annotation, type AnnotationDraft } from '../annotation/annotation.ts';
import { isLive, liveOfQuote, write } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { draftQuoteOf } from './drafts.ts';
import { isReworded, joinDrafts, replaceOthers, withSighting } from './reword.ts';
import { sameContent } from './same-content.ts';
import { translated } from './storage-error.ts';

/**
 * Creates the annotation, or updates the one with this id or, failing that, the live one of the same quote: one quote of
 * one source has one live annotation. Keeps `created` and what the program said at the time; the quote's draft goes, as it
 * is saved now, but for a half-typed link. An annotation put on other words than before keeps the old ones in its history.
 * All in one transaction, with its entry in the journal. Resolves with what is stored.
 */
export function saveAnnotation(
  db: ClaimlightDatabase,
  draft: AnnotationDraft & { id?: string },
  now: Date,
): Promise<Annotation> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.drafts, db.changes, db.tallies, async () => {
      const before = await storedFor(db, draft);
      const at = now.toISOString();
      const reworded = before !== undefined && isReworded(before.target, draft.target) ? before : undefined;
      const claim = reworded ? draft.claim : (before?.claim ?? draft.claim);
      const history = reworded
        ? withSighting(reworded, draft.target, reworded.tag === draft.tag ? 'kept' : 'retagged', now)
        : before?.history;
      const moved = reworded && (await movedWords(db, reworded, draft, now));
      const after = annotationSchema.parse({
        ...draft,
        ...moved?.words,
        id: before?.id ?? draft.id ?? `urn:uuid:${crypto.randomUUID()}`,
        version: 1,
        created: before?.created ?? at,
        modified: at,
        ...(claim && { claim }),
        ...(history && { history }),
        ...(before?.origin && { origin: before.origin }),
      });
      const { exact, prefix } = draftQuoteOf(after);
      const isSame = before !== undefined && sameContent(before, after);
      // All at once: the database takes one after the other, but no answer is waited for before the next is asked.
      await Promise.all([
        reworded ? undefined : keepOnlyHalfTypedLink(db, [after.target.source, exact, prefix]),
        isSame ? undefined : write(db, [{ before: before ?? null, after }, ...(moved?.steps ?? [])], now),
      ]);
      return isSame ? before : after;
    }),
  );
}

/** Note and evidence of an annotation on its new words, and what becomes of others that stand there. */
async function movedWords(db: ClaimlightDatabase, { id, target: old }: Annotation, draft: AnnotationDraft, now: Date) {
  const typed = await joinDrafts(db, old, draft);
  return replaceOthers(db, { id, target: draft.target, ...typed }, now);
}

async function storedFor(db: ClaimlightDatabase, draft: AnnotationDraft & { id?: string }) {
  const named = draft.id === undefined ? undefined : await db.annotations.get(draft.id);
  if (named && isLive(named)) return named;
  return (await liveOfQuote(db, draft.target)) ?? named;
}

/** Note and evidence of the draft are in the annotation now; a link that is still being typed has no other place. */
async function keepOnlyHalfTypedLink(db: ClaimlightDatabase, key: [string, string, string]): Promise<void> {
  const draft = await db.drafts.get(key);
  if (draft === undefined) return;
  if (draft.evidenceText === '') await db.drafts.delete(key);
  else await db.drafts.put({ ...draft, note: '', evidence: [] });
}
