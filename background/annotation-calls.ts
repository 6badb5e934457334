import type { Annotation } from '../annotation/model/annotation.ts';
import type { Handlers } from '../messaging/answer.ts';
import type { uiToBackground } from '../messaging/calls.ts';
import type { Sender } from '../messaging/sender.ts';
import { correctDetails } from '../storage/article-details.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations, type BulkResult } from '../storage/bulk.ts';
import type { Change } from '../storage/changes.ts';
import { redoLastChange, undoLastChange } from '../storage/undo.ts';
import { nudgeOwnPages } from '../messaging/stored-nudge.ts';
import { reattachAnnotation } from '../storage/reattach.ts';
import { isNewNotePrivate } from '../settings/sync-settings.ts';
import { keepPrivate } from '../storage/keep-private.ts';
import { saveAnnotation } from '../storage/save-annotation.ts';
import { saveTyped, storedTyped } from '../storage/save-typed.ts';
import { deleteForGood } from '../storage/trash.ts';
import { untagAnnotation } from '../storage/untag.ts';
import { nudgePages } from './nudge-pages.ts';
import { database } from '../storage/connection.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { once } from './once.ts';
import type { changesCalls } from './changes-calls.ts';
import type { storedCalls } from './stored-calls.ts';
import type { threadCalls } from './thread-calls.ts';

type AnnotationCalls = Omit<
  Handlers<typeof uiToBackground, Sender>,
  'readTab' | 'reachTab' | keyof typeof storedCalls | keyof typeof changesCalls | keyof typeof threadCalls
>;

/**
 * The writes that the reader's own pages ask for, each made once however often it is asked for. Pages that show the
 * article are nudged after the commit, also when it is asked again: the worker may have ended in between.
 */
export const annotationCalls: AnnotationCalls = {
  async saveAnnotation(tagging, _sender, question) {
    // Asked before: a transaction waits for nothing but the database.
    const startsPrivate = await isNewNotePrivate();
    const save = async (db: ClaimlightDatabase): Promise<StoredPlace> =>
      placeOf(await saveAnnotation(db, { ...tagging, startsPrivate }, new Date()));
    return stored(await once(question, save));
  },

  async keepPrivate({ id, isPrivate }, _sender, question) {
    return stored(await once(question, async (db) => placeOf(await keepPrivate(db, id, isPrivate, new Date()))));
  },

  async reattachAnnotation(place, _sender, question) {
    return stored(await once(question, async (db) => placeOf(await reattachAnnotation(db, place, new Date()))));
  },

  async removeAnnotation({ id }, _sender, question) {
    stored(await once(question, async (db) => placeOf(await untagAnnotation(db, id, new Date()))));
    return undefined;
  },

  async undo({ source }, _sender, question) {
    return isDone(await once(question, async (db) => sourcesOf(await undoLastChange(db, source, new Date()))));
  },

  async redo({ source }, _sender, question) {
    return isDone(await once(question, async (db) => sourcesOf(await redoLastChange(db, source, new Date()))));
  },

  async retagAnnotations({ ids, tag, untagged: targets = [] }, _sender, question) {
    const untagged = { targets, startsPrivate: await isNewNotePrivate() };
    return countOf(await once(question, (db) => retagAnnotations(db, ids, tag, new Date(), untagged)));
  },

  async correctDetails({ source, details }, _sender, question) {
    return countOf(await once(question, (db) => correctDetails(db, source, details, new Date())));
  },

  async trashAnnotations({ ids }, _sender, question) {
    return countOf(await once(question, (db) => trashAnnotations(db, ids, new Date())));
  },

  async restoreAnnotations({ ids }, _sender, question) {
    return countOf(await once(question, (db) => restoreAnnotations(db, ids, new Date())));
  },

  deleteForGood({ ids }, _sender, question) {
    return once(question, (db) => deleteForGood(db, ids, new Date()));
  },

  async saveTyped(change, _sender, question) {
    await once(question, (db) => saveTyped(db, change, new Date()));
    // Pages are given no notes, and have nothing to ask.
    nudgeOwnPages();
    return storedTyped(await database(), change).catch(() => undefined);
  },
};

/** What of an annotation is answered: an answer is kept for a while, and a note may be long. */
interface StoredPlace {
  readonly id: string;
  readonly source: string;
}

function placeOf({ id, target }: Annotation): StoredPlace {
  return { id, source: target.source };
}

function stored({ id, source }: StoredPlace): { id: string } {
  void nudgePages(source);
  return { id };
}

function sourcesOf(change: Change | null): readonly string[] | null {
  return change && change.sources;
}

/** Nudges the pages of everything a change touched; false if there was no change. */
function isDone(sources: readonly string[] | null): boolean {
  if (sources !== null) void nudgePages(...sources);
  return sources !== null;
}

function countOf({ count, sources }: BulkResult): number {
  void nudgePages(...sources);
  return count;
}
