import { annotationSchema, type Annotation, type AnnotationDraft } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { isLive } from './annotations.ts';
import { withCorrection } from './article-details.ts';
import { inChange } from './change-transaction.ts';
import { commit } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { moveTo, withSighting } from './reword.ts';
import { StorageError } from './storage-error.ts';

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
  { id, target: place, claim }: Pick<Annotation, 'id'> & Pick<AnnotationDraft, 'target' | 'claim'>,
  now: Date,
): Promise<Annotation> {
  return inChange(db, now, async (stamp) => {
    const before = await db.annotations.get(id);
    if (before === undefined || !isOwn(before) || !isLive(before))
      throw new StorageError('storage-invalid', { detail: 'no such annotation' });
    const target = await withCorrection(db, place);
    const history = withSighting(before, target, 'reattached', stamp.at);
    const { steps, drafts } = await moveTo(db, before, { ...before, target, claim, history }, stamp);
    const [step] = await commit(db, steps, drafts, stamp);
    return annotationSchema.parse(step?.after);
  });
}
