import { changeOnce } from '../storage/answers.ts';
import { database } from '../storage/connection.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { noticeEmptied } from './notice-emptied.ts';

/**
 * Makes a change that a question asks for, once, however often the question arrives.
 *
 * @param question its id; without one the change is made each time.
 * @param change its answer is kept for a while: plain data, and small.
 */
export async function once<Answer>(
  question: string | undefined,
  change: (db: ClaimlightDatabase) => Promise<Answer>,
): Promise<Answer> {
  const db = await database();
  const answer = await (question === undefined ? change(db) : changeOnce(db, question, () => change(db)));
  // The change is made; whether its database is the one of before is not for it to wait for.
  noticeEmptied(db).catch(() => undefined);
  return answer;
}
