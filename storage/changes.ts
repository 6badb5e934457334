import { isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { sameTyped } from './drafts.ts';
import { draftKeyOf, primaryKey, type Draft } from '../annotation/model/draft.ts';
import { moveJudged, type Rejudged } from './judgement.ts';
import { sameContent } from './same-content.ts';
import { translated } from './storage-error.ts';
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
 * One thing the reader did, with all it did to the annotations: an entry of the journal. The journal is in the database,
 * so that undo outlives the service worker.
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

/** Enters a change, and counts it; call it inside the transaction that makes the change. Changes undone before can no longer be redone. */
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

/**
 * Takes back the newest change of this source (of any source if undefined). An annotation that was changed again through
 * another article's undo is left as it is. Resolves with the change that was undone, or null if there is none.
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

/** True if there is a change of this source that undo would take back. */
export function hasChangeToUndo(db: ClaimlightDatabase, source: string): Promise<boolean> {
  return translated(
    async () =>
      (await changesOf(db, source)
        .and(({ undone }) => undone === 0)
        .count()) > 0,
  );
}

function changesOf(db: ClaimlightDatabase, source: string | undefined) {
  return source === undefined ? db.changes.orderBy('seq') : db.changes.where('sources').equals(source);
}

/** Moves every annotation of the change that `find` finds to the state before (`undone` 1) or after (0) it. */
function replay(
  db: ClaimlightDatabase,
  now: Date,
  undone: 0 | 1,
  find: () => Promise<Change | undefined>,
): Promise<Change | null> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.drafts, db.changes, db.tallies, async () => {
      const change = await find();
      if (change === undefined) return null;
      for (const { before, after } of change.steps) {
        const [from, to] = undone === 1 ? [after, before] : [before, after];
        if (await move(db, after.id, from, to, now)) await tally(db, [{ before: from, after: to }]);
      }
      for (const { before, after } of change.drafts ?? []) {
        if (undone === 1) await moveDraft(db, after, before);
        else await moveDraft(db, before, after);
      }
      await moveJudged(db, change.rejudged ?? [], undone === 1 ? 'after' : 'before', now);
      await db.changes.update(change.seq, { undone });
      return { ...change, undone };
    }),
  );
}

/** Resolves with false if the annotation is not as it was left, and stays as it is. */
async function move(
  db: ClaimlightDatabase,
  id: string,
  from: Annotation | null,
  to: Annotation | null,
  now: Date,
): Promise<boolean> {
  const current = (await db.annotations.get(id)) ?? null;
  if (!sameContent(current, from)) return false;
  if (to === null) {
    await db.annotations.delete(id);
    if (from !== null) await keepAsDraft(db, from, now);
  } else {
    await db.annotations.put({ ...to, modified: now.toISOString() });
    if (to.deleted === undefined) await dropDraft(db, to);
  }
  return true;
}

/** A draft that was typed on meanwhile stays as it is. */
async function moveDraft(db: ClaimlightDatabase, from: Draft | null, to: Draft | null): Promise<void> {
  const key = from ?? to;
  if (key === null) return;
  const current = (await db.drafts.get(primaryKey(key))) ?? null;
  if (!sameTyped(current, from)) return;
  if (to === null) await db.drafts.delete(primaryKey(key));
  else await db.drafts.put(to);
}

/** Before the annotation was made, its note was a draft; undoing must not lose what was typed. A page note came from a file. */
async function keepAsDraft(db: ClaimlightDatabase, annotation: Annotation, now: Date): Promise<void> {
  const { target, note, evidence } = annotation;
  if (isPageNote(target) || (note === '' && evidence.length === 0)) return;
  const typed = { note, evidence, evidenceText: '', updated: now.toISOString() };
  await db.drafts.put({ ...draftKeyOf(annotation), ...typed });
}

/** The draft that was left when the annotation went, unless the reader has typed on. */
async function dropDraft(db: ClaimlightDatabase, annotation: Annotation): Promise<void> {
  const key = primaryKey(draftKeyOf(annotation));
  const draft = await db.drafts.get(key);
  const { note, evidence } = annotation;
  if (draft?.note !== note || draft.evidence.length !== evidence.length || draft.evidenceText !== '') return;
  await db.drafts.delete(key);
}
