import { inChange } from './change-transaction.ts';
import type { Change, DraftStep, Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { keysOf, movedChange, type Move } from './moved-change.ts';
import { movedJudged, putAway } from './moved-judged.ts';
import { ReadDrafts } from './read-drafts.ts';
import { stamped, type Stamp } from './stamp.ts';
import { translated } from './storage-error.ts';
import { writeAlong } from './written-along.ts';

/**
 * Takes back the newest change of this source (of any source if undefined): what it changed is as it was before, and
 * what was typed since is kept. What was changed again through another article's undo is left as it is. Resolves with
 * the change that was undone, or null if there is none.
 */
export function undoLastChange(db: ClaimlightDatabase, source: string | undefined, now: Date): Promise<Change | null> {
  return replay(db, now, 1, async () => {
    const newestFirst = changesOf(db, source).reverse();
    return newestFirst.and(({ undone }) => undone === 0).first();
  });
}

/** Does again what was undone last. Resolves with that change, or null if there is none. */
export function redoLastChange(db: ClaimlightDatabase, source: string | undefined, now: Date): Promise<Change | null> {
  return replay(db, now, 0, async () =>
    changesOf(db, source)
      .and(({ undone }) => undone === 1)
      .first(),
  );
}

/** True if there is a change of this source that undo would take back. */
export function hasChangeToUndo(db: ClaimlightDatabase, source: string): Promise<boolean> {
  return translated(async () => {
    // Keys only: an entry can hold thousands of notes, and this is asked after each change.
    const done = new Set(await db.changes.where('undone').equals(0).primaryKeys());
    const ofSource = await db.changes.where('sources').equals(source).primaryKeys();
    return ofSource.some((seq) => done.has(seq));
  });
}

function changesOf(db: ClaimlightDatabase, source: string | undefined) {
  return source === undefined ? db.changes.orderBy('seq') : db.changes.where('sources').equals(source);
}

/** Moves all that the change which `find` finds did to the state before it (`undone` 1) or after it (0). */
function replay(
  db: ClaimlightDatabase,
  now: Date,
  undone: 0 | 1,
  find: () => Promise<Change | undefined>,
): Promise<Change | null> {
  return inChange(db, now, async (stamp) => {
    const change = await find();
    if (change === undefined) return null;
    const side = undone === 1 ? 'before' : 'after';
    const drafts =
      change.rejudged === undefined ? await ReadDrafts.of(db, keysOf(change), stamp) : await ReadDrafts.all(db, stamp);
    await putAway(db, change, side, stamp);
    const moves = await movedChange(db, change, side, drafts);
    const judged = await movedJudged(db, change, side, drafts, { moves, stamp });
    const done = [...moves, ...judged.moves].map(({ now, result }) => ({
      now,
      result: result && stamped(result, stamp),
    }));
    await Promise.all([writeMoves(db, done, stamp), drafts.write(db)]);
    const told: Change = { ...change, ...entryOf(change, done, drafts.steps(), undone), ...judged.rest, undone };
    await db.changes.put(told);
    return told;
  });
}

async function writeMoves(db: ClaimlightDatabase, moves: readonly Move[], stamp: Stamp): Promise<void> {
  const put = moves.flatMap(({ result }) => result ?? []);
  const gone = moves.flatMap(({ now, result }) => (result === null && now !== null ? now.id : []));
  await Promise.all([
    put.length > 0 && db.annotations.bulkPut(put),
    gone.length > 0 && db.annotations.bulkDelete(gone),
    writeAlong(
      db,
      moves.map(({ now, result }) => ({ before: now, after: result })),
      stamp,
    ),
  ]);
}

/**
 * The change as it is entered now: what was taken back or done again just now, so that the other way leads back to
 * exactly what was there.
 */
function entryOf(
  { steps }: Change,
  moves: readonly Move[],
  drafts: readonly DraftStep[],
  undone: 0 | 1,
): Pick<Change, 'steps' | 'drafts'> {
  const moved = moves.flatMap(({ now, result }): Step[] => {
    const [before, after] = undone === 1 ? [result, now] : [now, result];
    return after === null ? [] : [{ before, after }];
  });
  const ids = new Set(moved.map(({ after }) => after.id));
  const others = steps.filter(({ after }) => !ids.has(after.id));
  const turned = drafts.map(({ before, after }) =>
    undone === 1 ? { before: after, after: before } : { before, after },
  );
  return { steps: [...moved, ...others], drafts: turned };
}
