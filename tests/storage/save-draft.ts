import { primaryKey, type Draft } from '../../annotation/model/draft.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { isEmpty } from '../../storage/drafts.ts';

/** Has the database hold this draft; an empty one is no draft. */
export async function saveDraft(db: ClaimlightDatabase, draft: Draft): Promise<void> {
  if (isEmpty(draft)) await db.drafts.delete(primaryKey(draft));
  else await db.drafts.put(draft);
}
