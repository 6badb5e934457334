import type { Annotation } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { Draft } from '../annotation/model/draft.ts';
import type { Rejudged } from './judgement.ts';
import { sameContent } from './same-content.ts';
import { tally } from './tally.ts';

/** What happened to one annotation: null before it was made. */
export interface Step {
  readonly before: Annotation | null;
  readonly after: Annotation;
}

/** What happened to one draft: null before it was typed. */
export interface DraftStep {
  readonly before: Draft | null;
  readonly after: Draft;
}

/**
 * One thing the reader did, with all it did to the annotations: an entry of the journal. The journal is in the
 * database, so that undo outlives the service worker.
 */
export interface Change {
  readonly seq: number;
  /** Sources of the annotations touched, each once. */
  readonly sources: readonly string[];
  /** What became of each annotation; empty where `rejudged` tells it. */
  readonly steps: readonly Step[];
  /** What became of each of many, whose tag or place in the trash changed and nothing else. */
  readonly rejudged?: readonly Rejudged[];
  /** What an import did to drafts. What is typed is its own record. */
  readonly drafts?: readonly DraftStep[];
  /** ISO 8601. */
  readonly at: string;
  /** 1 after undo, until redone or overtaken by another change. A number, as IndexedDB has no index over booleans. */
  readonly undone: 0 | 1;
}

/** As many as a reader would step back one by one; each holds whole annotations, so that more would cost megabytes. */
export const journalLength = 200;

/**
 * Enters a change, and counts it; call it inside the transaction that makes the change. Changes undone before can no
 * longer be redone.
 */
export async function recordChange(db: ClaimlightDatabase, steps: readonly Step[], now: Date): Promise<void> {
  if (steps.length === 0) return;
  const [isContinued] = await Promise.all([continueTyping(db, steps, now), tally(db, steps)]);
  if (isContinued) return;
  const sources = [...new Set(steps.map(({ after }) => after.target.source))];
  await enter(db, { sources, steps, at: now.toISOString(), undone: 0 });
}

/** Enters an import, and counts it; call it inside the transaction that imports. */
export async function recordImport(
  db: ClaimlightDatabase,
  steps: readonly Step[],
  drafts: readonly DraftStep[],
  now: Date,
): Promise<void> {
  if (steps.length + drafts.length === 0) return;
  await tally(db, steps);
  const touched = [...steps.map(({ after }) => after.target.source), ...drafts.map(({ after }) => after.source)];
  const change = { sources: [...new Set(touched)], steps, at: now.toISOString(), undone: 0 as const };
  await enter(db, { ...change, ...(drafts.length > 0 && { drafts }) });
}

/** Enters a change of many, which is already counted; call it inside the transaction that makes the change. */
export async function recordRejudged(
  db: ClaimlightDatabase,
  rejudged: readonly Rejudged[],
  sources: readonly string[],
  now: Date,
): Promise<void> {
  if (rejudged.length > 0) await enter(db, { sources, steps: [], rejudged, at: now.toISOString(), undone: 0 });
}

async function enter(db: ClaimlightDatabase, change: Omit<Change, 'seq'>): Promise<void> {
  const touched = new Set(change.sources);
  const overtaken = db.changes
    .where('undone')
    .equals(1)
    .and(({ sources }) => sources.some((source) => touched.has(source)))
    .delete();
  const [seq] = await Promise.all([db.changes.add(change), overtaken]);
  await db.changes
    .where('seq')
    .belowOrEqual(seq - journalLength)
    .delete();
}

/** Milliseconds within which two changes of one note are one piece of typing, and one undo. */
const typingPause = 10_000;

/** Joins a change of a note to the change before it, if that was typing in the same note just now. True if it did. */
async function continueTyping(db: ClaimlightDatabase, steps: readonly Step[], now: Date): Promise<boolean> {
  const [step] = steps;
  // Asked first: the last change may be one of thousands of notes, which every save would read.
  if (step === undefined || steps.length > 1 || !isTyping(step)) return false;
  const last = await db.changes.orderBy('seq').last();
  const [lastStep] = last?.steps ?? [];
  if (lastStep === undefined || last === undefined || last.undone === 1) return false;
  if (last.steps.length > 1 || !isTyping(lastStep)) return false;
  const isSameNote = lastStep.after.id === step.after.id && sameContent(lastStep.after, step.before);
  if (!isSameNote || now.getTime() - Date.parse(last.at) > typingPause) return false;
  await db.changes.update(last.seq, { steps: [{ before: lastStep.before, after: step.after }], at: now.toISOString() });
  return true;
}

function isTyping({ before, after }: Step): boolean {
  return before !== null && before.note !== after.note && sameContent({ ...after, note: before.note }, before);
}
