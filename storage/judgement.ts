import type { Annotation, Tag } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { keepClocks } from './note-clocks.ts';
import { stamped, type Stamp } from './stamp.ts';
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

/** The annotation with another judgement. */
export function rejudgedAs(annotation: Annotation, { tag, deleted }: Judgement): Annotation {
  const after: Annotation = { ...annotation, tag };
  if (deleted === undefined) delete after.deleted;
  else after.deleted = deleted;
  return after;
}

/** Stores other judgements of these annotations, and counts them; call it inside a transaction. */
export async function putJudged(
  db: ClaimlightDatabase,
  judged: readonly (readonly [before: Annotation, after: Judgement])[],
  stamp: Stamp,
): Promise<void> {
  const steps = judged.map(([before, after]) => ({ before, after: stamped(rejudgedAs(before, after), stamp) }));
  await db.annotations.bulkPut(steps.map(({ after }) => after));
  await Promise.all([tally(db, steps), keepClocks(db, steps, stamp)]);
}
