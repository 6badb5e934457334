import Dexie from 'dexie';
import type { ArticleDetails, Target } from '../annotation/model/annotation.ts';
import { areSameDetails, detailsOf, withDetails } from '../annotation/model/article-details.ts';
import { isOwn } from '../annotation/model/creator.ts';
import type { BulkResult } from './bulk.ts';
import { inChange } from './change-transaction.ts';
import { commit } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { ReadDrafts } from './read-drafts.ts';

/**
 * Puts title, outlet, author and date of an article right in all of the reader's notes on it, those in the trash
 * included, as one change that one undo takes back. What the page said stays beside it. Given what the page said, the
 * correction is taken away.
 */
export function correctDetails(
  db: ClaimlightDatabase,
  source: string,
  details: ArticleDetails,
  now: Date,
): Promise<BulkResult> {
  return inChange(db, now, async (stamp) => {
    const stored = await db.annotations.where('target.source').equals(source).toArray();
    const steps = stored
      .filter((each) => isOwn(each) && !areSameDetails(detailsOf(each.target), details))
      .map((before) => ({ before, after: { ...before, target: withDetails(before.target, details) } }));
    await commit(db, steps, await ReadDrafts.of(db, [], stamp), stamp);
    return { count: steps.length, sources: [source] };
  });
}

/**
 * The target as the page tells it now, with the details that the reader put right for its article; call it inside a
 * transaction. The note that was changed last has them, as all have.
 */
export async function withCorrection(db: ClaimlightDatabase, target: Target): Promise<Target> {
  const last = await db.annotations
    .where('[target.source+modified]')
    .between([target.source, Dexie.minKey], [target.source, Dexie.maxKey])
    .reverse()
    .filter(isOwn)
    .first();
  return last?.target.declared === undefined ? target : withDetails(target, detailsOf(last.target));
}
