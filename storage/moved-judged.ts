import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf } from '../annotation/model/draft.ts';
import { isLive } from './annotations.ts';
import { type Judged, withWords } from './bulk.ts';
import type { Change } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { judgementOf, putJudged, type Rejudged, sameJudgement, sliceLength } from './judgement.ts';
import type { Move, Side } from './moved-change.ts';
import { StoredQuotes } from './quote-index.ts';
import type { ReadDrafts } from './read-drafts.ts';
import type { Stamp } from './stamp.ts';

/** What became of those that were rejudged: `moves` are those whose words changed as well, and not written yet. */
interface MovedJudged {
  readonly moves: readonly Move[];
  /** What the journal has of all the others. */
  readonly rest: Pick<Change, 'rejudged'>;
}

/**
 * Puts those in the trash again that are there on one side, if they still have the judgement of the other; call it
 * inside a transaction. It comes before all else that is moved: what comes back may come back to their quotes.
 */
export async function putAway(db: ClaimlightDatabase, change: Change, side: Side, stamp: Stamp): Promise<void> {
  for (const slice of slicesOf(change, (each) => each[side].deleted !== undefined))
    await putJudged(db, await movable(db, slice, side), stamp);
}

/**
 * Gives each annotation that is live on one side its judgement of it, if it still has that of the other; call it inside
 * a transaction. One that comes back to a quote that something was typed about takes the words in; one whose quote was
 * tagged meanwhile stays where it is.
 *
 * @param moves of the same change, not written yet: their quotes are as free as those make them.
 */
export async function movedJudged(
  db: ClaimlightDatabase,
  change: Change,
  side: Side,
  drafts: ReadDrafts,
  { moves: own, stamp }: { readonly moves: readonly Move[]; readonly stamp: Stamp },
): Promise<MovedJudged> {
  const { rejudged = [] } = change;
  const left = new Set(own.flatMap(({ now, result }) => (result === null || !isLive(result) ? (now?.id ?? []) : [])));
  const quotes = new StoredQuotes(db);
  const moves: Move[] = [];
  for (const slice of slicesOf(change, (each) => each[side].deleted === undefined)) {
    const judged: Judged[] = [];
    for (const [now, judgement] of await movable(db, slice, side)) {
      const isAsked = !isLive(now) && isOwn(now);
      const isTaken = isAsked && (await quotes.at(draftKeyOf(now))).some(({ id }) => !left.has(id));
      if (!isTaken) judged.push([now, judgement]);
    }
    const [joined, others] = withWords(judged, drafts);
    moves.push(...joined.map(({ before, after }) => ({ now: before, result: after })));
    await putJudged(db, others, stamp);
  }
  const moved = new Set(moves.map(({ now }) => now?.id));
  const others = rejudged.filter(({ id }) => !moved.has(id));
  return { moves, rest: rejudged.length > 0 ? { rejudged: others } : {} };
}

/** Those of one slice that were not judged since, each as it is stored, with its judgement of the side. */
async function movable(db: ClaimlightDatabase, slice: readonly Rejudged[], side: Side): Promise<Judged[]> {
  const other = side === 'before' ? 'after' : 'before';
  const stored = await db.annotations.bulkGet(slice.map(({ id }) => id));
  return slice.flatMap((each, index): Judged[] => {
    const now = stored[index];
    return now !== undefined && sameJudgement(judgementOf(now), each[other]) ? [[now, each[side]]] : [];
  });
}

function* slicesOf({ rejudged = [] }: Change, isAsked: (each: Rejudged) => boolean): Generator<readonly Rejudged[]> {
  const asked = rejudged.filter(isAsked);
  for (let at = 0; at < asked.length; at += sliceLength) yield asked.slice(at, at + sliceLength);
}
