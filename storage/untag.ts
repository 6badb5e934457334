import { isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import { draftKeyOf, primaryKey } from '../annotation/model/draft.ts';
import { trashAnnotation } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/**
 * Takes the reader's tag off a quote: the annotation goes to the trash, and its note and evidence stay with the quote
 * as a draft, so that tagging it again brings them back; those of a note about a whole page stay in the trash only.
 * Resolves with what is in the trash now.
 */
export function untagAnnotation(db: ClaimlightDatabase, id: string, now: Date): Promise<Annotation> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.drafts, db.changes, db.tallies, async () => {
      const trashed = await trashAnnotation(db, id, now);
      const { target, note, evidence } = trashed;
      const key = draftKeyOf(trashed);
      const evidenceText = (await db.drafts.get(primaryKey(key)))?.evidenceText ?? '';
      if (!isPageNote(target) && (note !== '' || evidence.length > 0)) {
        const updated = now.toISOString();
        await db.drafts.put({ ...key, note, evidence, evidenceText, updated });
      }
      return trashed;
    }),
  );
}
