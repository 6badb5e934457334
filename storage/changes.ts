import type { Annotation } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { Draft } from '../annotation/model/draft.ts';
import type { Rejudged } from './judgement.ts';
import { sameContent } from './same-content.ts';

/** What happened to one annotation: null before it was made. */
export interface Step {
  readonly before: Annotation | null;
  readonly after: Annotation;
}

/** What happened to one draft: null where there is none. */
export interface DraftStep {
  readonly before: Draft | null;
  readonly after: Draft | null;
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
  /** What the change did to drafts. What is typed in a draft is its own record. */
  readonly drafts?: readonly DraftStep[];
  /** ISO 8601. */
  readonly at: string;
  /**
   * 1 after undo, until redone; 2 if overtaken by another change meanwhile: it cannot be redone, and is kept for the
   * words in it. Numbers, as IndexedDB has no index over booleans.
   */
  readonly undone: 0 | 1 | 2;
  /** True if the reader typed it into one note: what is typed there next goes on with it. */
  readonly isTyping?: true;
}

/** What a change did, as far as the journal has it. */
export interface Deed {
  readonly steps: readonly Step[];
  readonly drafts: readonly DraftStep[];
  readonly rejudged?: readonly Rejudged[];
  /** Articles of what was rejudged. */
  readonly sources?: readonly string[];
  /** True if the reader typed it. */
  readonly isTyped?: true;
}

/** As many as a reader would step back one by one; each holds whole annotations, so that more would cost megabytes. */
export const journalLength = 200;

/**
 * Enters a change; call it inside the transaction that makes the change. What was undone before can then not be redone.
 */
export async function recordChange(db: ClaimlightDatabase, deed: Deed, at: string): Promise<void> {
  const { steps, drafts, rejudged = [] } = deed;
  if (steps.length + drafts.length + rejudged.length === 0) return;
  const isTyping = deed.isTyped === true && isInNote(steps);
  if (isTyping && (await continueTyping(db, steps, at))) return;
  const change = { sources: sourcesOf(deed), steps, at, undone: 0 as const, ...(isTyping && { isTyping }) };
  await enter(db, { ...change, ...(drafts.length > 0 && { drafts }), ...(rejudged.length > 0 && { rejudged }) });
}

function sourcesOf({ steps, drafts, sources = [] }: Deed): string[] {
  const ofSteps = steps.flatMap(({ before, after }) => [
    before?.target.source ?? after.target.source,
    after.target.source,
  ]);
  const ofDrafts = drafts.flatMap(({ before, after }) => (before ?? after)?.source ?? []);
  return [...new Set([...ofSteps, ...ofDrafts, ...sources])];
}

async function enter(db: ClaimlightDatabase, change: Omit<Change, 'seq'>): Promise<void> {
  const touched = new Set(change.sources);
  const overtaken = db.changes
    .where('undone')
    .equals(1)
    .and(({ sources }) => sources.some((source) => touched.has(source)))
    .modify({ undone: 2 });
  const [seq] = await Promise.all([db.changes.add(change), overtaken]);
  await db.changes
    .where('seq')
    .belowOrEqual(seq - journalLength)
    .delete();
}

/** Milliseconds within which two changes of one note are one piece of typing, and one undo. */
const typingPause = 10_000;

/**
 * Joins what was typed into a note to the change before it, if that was typed into the same note just now. True if it
 * did. Nothing else is joined, or the journal would not have what an import put in place of typed words.
 */
async function continueTyping(db: ClaimlightDatabase, [step]: readonly Step[], at: string): Promise<boolean> {
  const last = await db.changes.orderBy('seq').last();
  const [lastStep] = last?.steps ?? [];
  if (step === undefined || lastStep === undefined || last?.isTyping !== true || last.undone !== 0) return false;
  const isSameNote = lastStep.after.id === step.after.id && sameContent(lastStep.after, step.before);
  if (!isSameNote || Math.abs(Date.parse(at) - Date.parse(last.at)) > typingPause) return false;
  await db.changes.update(last.seq, { steps: [{ before: lastStep.before, after: step.after }], at });
  return true;
}

/** True if the change is one of the words of one note. */
function isInNote([step, ...others]: readonly Step[]): boolean {
  if (step === undefined || step.before === null || others.length > 0) return false;
  return sameContent({ ...step.after, note: step.before.note }, step.before);
}
