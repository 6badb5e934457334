import Dexie, { RangeSet } from 'dexie';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/** What was answered to a question that changed something. */
export interface StoredAnswer {
  readonly seq: number;
  /** The question's id. */
  readonly question: string;
  readonly answer: unknown;
}

/** A question is sent again within seconds; more than this many changes are not made meanwhile. */
const mostAnswers = 100;

/**
 * Makes a change once for each question, however often that is asked: the browser may end the worker after the change
 * was stored and before the answer was sent. The answer is stored with the change, in one transaction, and given again
 * to the question that asks for it; as those who follow the database may not have heard of the change either, they are
 * told to look again.
 *
 * @param change its answer is plain data, and small.
 */
export function changeOnce<Answer>(
  db: ClaimlightDatabase,
  question: string,
  change: () => Promise<Answer>,
): Promise<Answer> {
  return translated(async () => {
    const { answer, isRepeated } = await db.transaction('rw', db.tables, async () => {
      const before = await db.answers.get({ question });
      if (before !== undefined) return { answer: before.answer as Answer, isRepeated: true };
      const answer = await change();
      const seq = await db.answers.add({ question, answer });
      await db.answers
        .where('seq')
        .belowOrEqual(seq - mostAnswers)
        .delete();
      return { answer, isRepeated: false };
    });
    if (isRepeated) tellToLookAgain(db);
    return answer;
  });
}

/** As Dexie tells after each commit, here and in other windows, but of all there is. */
function tellToLookAgain(db: ClaimlightDatabase): void {
  const everything = new RangeSet(-Infinity, [[]]);
  Dexie.on.storagemutated.fire({ all: everything, [`idb://${db.name}/annotations/`]: everything });
}
