import { annotationSchema, type Annotation, type AnnotationDraft } from '../annotation/model/annotation.ts';
import { write } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { joinDrafts, replaceOthers, withSighting } from './reword.ts';
import { StorageError, translated } from './storage-error.ts';

/**
 * Puts an annotation whose text was not found on words that the reader picked. Tag, note and evidence stay; what was
 * typed about the new words before joins them; the words it stood on are kept in its history. If the new words were
 * tagged meanwhile, that annotation's note and evidence join as well, and it goes to the trash; one undo takes back
 * both.
 *
 * @param claim what the program says of the new words.
 * @throws StorageError `storage-invalid` if there is no such annotation.
 */
export function reattachAnnotation(
  db: ClaimlightDatabase,
  { id, target, claim }: Pick<Annotation, 'id'> & Pick<AnnotationDraft, 'target' | 'claim'>,
  now: Date,
): Promise<Annotation> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.drafts, db.changes, db.tallies, async () => {
      const before = await db.annotations.get(id);
      if (before === undefined || before.deleted !== undefined)
        throw new StorageError('storage-invalid', { detail: 'no such annotation' });
      const typed = await joinDrafts(db, before, { ...before, target });
      const { words, steps } = await replaceOthers(db, { id, target, ...typed }, now);
      const after = annotationSchema.parse({
        ...before,
        ...words,
        target,
        claim,
        modified: now.toISOString(),
        history: withSighting(before, target, 'reattached', now),
      });
      await write(db, [{ before, after }, ...steps], now);
      return after;
    }),
  );
}
