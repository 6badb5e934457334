import { askBackground } from '../../messaging/channels.ts';
import { annotationsOfSource } from '../../storage/annotations.ts';
import { database } from '../../storage/connection.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { createClaimEdits } from '../claim-edits.ts';
import { joinClaims } from '../joined-claim.ts';
import { everyUnstored } from '../../settings/unstored.ts';

/**
 * Tries once more to store what the database did not take when it was typed, of whatever article: some are never opened again, and
 * exports and backups hold what is stored. What cannot be stored stays where it is.
 */
export async function storeUnstored(): Promise<void> {
  const bySource = Map.groupBy(await everyUnstored(), ({ source }) => source);
  for (const [source, unstored] of bySource) await storeOf(source, unstored);
}

async function storeOf(source: string, unstored: readonly Draft[]): Promise<void> {
  const db = await database();
  const [annotations, drafts] = await Promise.all([annotationsOfSource(db, source), draftsOfSource(db, source)]);
  const facts = { source, url: source, title: '', outlet: '', language: '' };
  const unanchored = annotations.map(({ id }) => ({
    annotationId: id,
    state: 'orphan' as const,
    candidates: [],
  }));
  const claims = joinClaims({
    snapshot: { claims: [], claimsLeft: 0, unanchored, facts },
    annotations,
    drafts,
    unstored,
  });
  createClaimEdits(askBackground).storeAgain(claims);
}
