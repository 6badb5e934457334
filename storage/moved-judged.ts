import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf } from '../annotation/model/draft.ts';
import { isLive } from './annotations.ts';
import { withWords } from './bulk.ts';
import type { Change } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { judgementOf, putJudged, sameJudgement, sliceLength } from './judgement.ts';
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
 * Gives each annotation its judgement of one side, if it still has that of the other; call it inside a transaction. One
 * that comes back to a quote that something was typed about takes the words in; one whose quote was tagged meanwhile
 * stays where it is.
 */
export async function movedJudged(
  db: ClaimlightDatabase,
  { rejudged = [] }: Change,
  side: Side,
  drafts: ReadDrafts,
  stamp: Stamp,
): Promise<MovedJudged> {
  const other = side === 'before' ? 'after' : 'before';
  const quotes = new StoredQuotes(db);
  const moves: Move[] = [];
  for (let at = 0; at < rejudged.length; at += sliceLength) {
    const slice = rejudged.slice(at, at + sliceLength);
    const stored = await db.annotations.bulkGet(slice.map(({ id }) => id));
    const judged: Parameters<typeof withWords>[0][number][] = [];
    for (const [index, each] of slice.entries()) {
      const now = stored[index];
      if (now === undefined || !sameJudgement(judgementOf(now), each[other])) continue;
      const isRevived = each[side].deleted === undefined && !isLive(now);
      const isTaken = isRevived && isOwn(now) && (await quotes.at(draftKeyOf(now))).length > 0;
      if (!isTaken) judged.push([now, each[side]]);
    }
    const [joined, others] = withWords(judged, drafts);
    moves.push(...joined.map(({ before, after }) => ({ now: before, result: after })));
    await putJudged(db, others, stamp);
  }
  const moved = new Set(moves.map(({ now }) => now?.id));
  const others = rejudged.filter(({ id }) => !moved.has(id));
  return { moves, rest: rejudged.length > 0 ? { rejudged: others } : {} };
}
