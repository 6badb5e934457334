import type { Handlers } from '../messaging/answer.ts';
import type { uiToBackground } from '../messaging/calls.ts';
import type { Sender } from '../messaging/sender.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations, type BulkResult } from '../storage/bulk.ts';
import type { Change } from '../storage/changes.ts';
import { redoLastChange, undoLastChange } from '../storage/undo.ts';
import { database } from '../storage/connection.ts';
import { nudgeOwnPages } from '../messaging/stored-nudge.ts';
import { reattachAnnotation } from '../storage/reattach.ts';
import { saveAnnotation } from '../storage/save-annotation.ts';
import { saveTyped } from '../storage/save-typed.ts';
import { deleteForGood } from '../storage/trash.ts';
import { untagAnnotation } from '../storage/untag.ts';
import { nudgePages } from './nudge-pages.ts';
import type { storedCalls } from './stored-calls.ts';

type AnnotationCalls = Omit<
  Handlers<typeof uiToBackground, Sender>,
  'readTab' | 'lookAtTab' | keyof typeof storedCalls
>;

/** The writes that the reader's own pages ask for. Pages that show the article are nudged after the commit. */
export const annotationCalls: AnnotationCalls = {
  async saveAnnotation(draft) {
    const annotation = await saveAnnotation(await database(), draft, new Date());
    void nudgePages(annotation.target.source);
    return annotation;
  },

  async reattachAnnotation(place) {
    const annotation = await reattachAnnotation(await database(), place, new Date());
    void nudgePages(annotation.target.source);
    return annotation;
  },

  async removeAnnotation({ id }) {
    const { target } = await untagAnnotation(await database(), id, new Date());
    void nudgePages(target.source);
    return undefined;
  },

  async undo({ source }) {
    return isDone(await undoLastChange(await database(), source, new Date()));
  },

  async redo({ source }) {
    return isDone(await redoLastChange(await database(), source, new Date()));
  },

  async retagAnnotations({ ids, tag }) {
    return countOf(await retagAnnotations(await database(), ids, tag, new Date()));
  },

  async trashAnnotations({ ids }) {
    return countOf(await trashAnnotations(await database(), ids, new Date()));
  },

  async restoreAnnotations({ ids }) {
    return countOf(await restoreAnnotations(await database(), ids, new Date()));
  },

  async deleteForGood({ ids }) {
    return deleteForGood(await database(), ids);
  },

  async saveTyped(change) {
    await saveTyped(await database(), change, new Date());
    // Pages are given no notes, and have nothing to ask.
    nudgeOwnPages();
    return undefined;
  },
};

/** Nudges the pages of everything a change touched; false if there was no change. */
function isDone(change: Change | null): boolean {
  if (change !== null) void nudgePages(...change.sources);
  return change !== null;
}

function countOf({ count, sources }: BulkResult): number {
  void nudgePages(...sources);
  return count;
}
