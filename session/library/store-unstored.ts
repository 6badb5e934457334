import { isOwn } from '../../annotation/model/creator.ts';
import { askBackground } from '../../messaging/channels.ts';
import { everyUnstored } from '../../settings/unstored.ts';
import { annotationsOfSource } from '../../storage/annotations.ts';
import { database } from '../../storage/connection.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { createClaimEdits } from '../claim-edits.ts';
import { unstoredClaims } from '../typed-claim.ts';

/**
 * Tries once more to store what the database did not take when it was typed, of whatever article: some are never opened
 * again, and exports and backups hold what is stored. What cannot be stored stays where it is.
 */
export async function storeUnstored(): Promise<void> {
  const bySource = Map.groupBy(await everyUnstored(), ({ source }) => source);
  const db = await database();
  for (const [source, unstored] of bySource) {
    const [all, drafts] = await Promise.all([annotationsOfSource(db, source), draftsOfSource(db, source)]);
    const annotations = all.filter(isOwn);
    createClaimEdits(askBackground).storeAgain(unstoredClaims(annotations, drafts, unstored));
  }
}
