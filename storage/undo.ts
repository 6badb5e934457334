import { isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { sameTyped } from './drafts.ts';
import { draftKeyOf, primaryKey, type Draft } from '../annotation/model/draft.ts';
import { moveJudged } from './judgement.ts';
import { sameContent } from './same-content.ts';
import { translated } from './storage-error.ts';
import { tally } from './tally.ts';
import type { Change } from './changes.ts';

/**
 * Takes back the newest change of this source (of any source if undefined). An annotation that was changed again
 * through another article's undo is left as it is. Resolves with the change that was undone, or null if there is none.
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

/**
 * Before the annotation was made, its note was a draft; undoing must not lose what was typed. A page note came from a
 * file.
 */
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
