import type { Annotation, Tag } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { tally } from './tally.ts';

/** What an edit of many annotations changes in each. */
export interface Judgement {
  readonly tag: Tag;
  readonly deleted?: string | undefined;
}

/**
 * What happened to one of many: small enough that 100,000 fit into one entry of the journal, which whole records do
 * not.
 */
export interface Rejudged {
  readonly id: string;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** Annotations read and written at once: one slice of them is in memory, not all. */
export const sliceLength = 1000;

export function judgementOf({ tag, deleted }: Annotation): Judgement {
  return deleted === undefined ? { tag } : { tag, deleted };
}

export function sameJudgement(a: Judgement, b: Judgement): boolean {
  return a.tag === b.tag && a.deleted === b.deleted;
}

/** Stores other judgements of these annotations, and counts them; call it inside a transaction. */
export async function putJudged(
  db: ClaimlightDatabase,
  judged: readonly (readonly [before: Annotation, after: Judgement])[],
  now: Date,
): Promise<void> {
  const steps = judged.map(([before, { tag, deleted }]) => {
    const after: Annotation = { ...before, tag, modified: now.toISOString() };
    if (deleted === undefined) delete after.deleted;
    else after.deleted = deleted;
    return { before, after };
  });
  await db.annotations.bulkPut(steps.map(({ after }) => after));
  await tally(db, steps);
}

/** Gives each annotation its judgement of `to`, if it still has that of `from`; call it inside a transaction. */
export async function moveJudged(
  db: ClaimlightDatabase,
  all: readonly Rejudged[],
  from: 'before' | 'after',
  now: Date,
): Promise<void> {
  const to = from === 'before' ? 'after' : 'before';
  for (let at = 0; at < all.length; at += sliceLength) {
    const slice = all.slice(at, at + sliceLength);
    const stored = await db.annotations.bulkGet(slice.map(({ id }) => id));
    const judged = slice.flatMap((each, index) => {
      const current = stored[index];
      return current && sameJudgement(judgementOf(current), each[from]) ? [[current, each[to]] as const] : [];
    });
    await putJudged(db, judged, now);
  }
}
