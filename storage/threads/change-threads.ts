import { isOwn } from '../../annotation/model/creator.ts';
import { isLive } from '../annotations.ts';
import type { BulkResult } from '../bulk.ts';
import { inChange } from '../change-transaction.ts';
import { commit } from '../commit.ts';
import { completeClaims } from '../complete-claims.ts';
import type { ClaimlightDatabase } from '../database.ts';
import { ReadDrafts } from '../read-drafts.ts';
import { newId } from '../save-annotation.ts';
import { translated } from '../storage-error.ts';
import { joinPlan, splitPlan, type ThreadPlan } from './reader-word.ts';
import { reachedFrom } from './reach.ts';

/**
 * Plans that these notes are on one claim, whatever the comparison says; read before the change, as the index of claims
 * is. Notes of others stay theirs: without two of the reader's own nothing is planned.
 */
export function planJoin(db: ClaimlightDatabase, ids: readonly string[]): Promise<ThreadPlan> {
  return translated(async () => {
    const { starts, notes, threads } = await reachedBy(db, ids);
    const own = starts.filter(isOwn).map(({ id }) => id);
    return own.length < 2 ? new Map() : joinPlan(own, { notes: [...notes.values()], threads, newId });
  });
}

/**
 * Plans that this note of the reader's is on another claim than the reader's other notes in its thread. Nothing is
 * written into notes of others: they stay with whichever of these they are most like.
 */
export function planSplit(db: ClaimlightDatabase, id: string): Promise<ThreadPlan> {
  return translated(async () => {
    const { notes, threads } = await reachedBy(db, [id]);
    const isMine = (each: string): boolean => isOwn(notes.get(each) ?? {});
    const ofReader = threads.map(({ ids, thread }) => ({ ids: ids.filter(isMine), thread }));
    return splitPlan(id, { threads: ofReader, newId });
  });
}

/**
 * Puts the reader's notes into threads, as one change that one undo takes back; what is gone by now is passed over.
 * Resolves with how many notes are where they were planned to be.
 */
export function putIntoThreads(db: ClaimlightDatabase, plan: ThreadPlan, now: Date): Promise<BulkResult> {
  return inChange(db, now, async (stamp) => {
    const stored = await db.annotations.bulkGet([...plan.keys()]);
    const planned = stored.filter((note) => note !== undefined).filter((note) => isOwn(note) && isLive(note));
    const steps = planned.flatMap((before) => {
      const thread = plan.get(before.id);
      return thread === undefined || thread === before.thread ? [] : [{ before, after: { ...before, thread } }];
    });
    await commit(db, steps, await ReadDrafts.of(db, [], stamp), stamp);
    return { count: planned.length, sources: [...new Set(planned.map(({ target }) => target.source))] };
  });
}

async function reachedBy(db: ClaimlightDatabase, ids: readonly string[]) {
  await completeClaims(db);
  const stored = await db.annotations.bulkGet([...new Set(ids)]);
  const starts = stored.filter((note) => note !== undefined).filter(isLive);
  return { starts, ...(await reachedFrom(db, starts)) };
}
