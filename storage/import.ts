import { nextClock } from '../annotation/model/clock.ts';
import { recognised } from '../annotation/model/creator.ts';
import {
  carefulAnswers,
  type ConflictRule,
  type ImportAnswers,
  type ImportCounts,
  type ImportRecord,
} from '../annotation/model/import.ts';
import { inChange } from './change-transaction.ts';
import { recordChange, type Step } from './changes.ts';
import { refuseTooLong } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { planImport, type ImportPreview } from './import-plan.ts';
import { adoptInstallation, ownInstallations } from './own-installation.ts';
import { ReadDrafts } from './read-drafts.ts';
import { moveClockOn } from './stamp.ts';
import { translated } from './storage-error.ts';
import { buriedAmong } from './tombstones.ts';
import { writeAlong } from './written-along.ts';

/**
 * More changes than this are not entered in the journal, as that would double what is written, and keep it in one
 * record of the journal; such an import cannot be undone, which the reader has to be told before.
 */
export const undoableImport = 5000;

/** Annotations written between two looks at the signal; one piece takes some 100 ms. */
const sliceLength = 1000;

/** Follows an import, and can stop it: nothing of it is then stored. */
export interface ImportWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What importing these records would do now; nothing is written. */
export async function previewImport(
  db: ClaimlightDatabase,
  file: readonly ImportRecord[],
  conflict: ConflictRule,
  now: Date,
  answers: ImportAnswers = carefulAnswers,
): Promise<ImportPreview> {
  const records = await recognisedHere(db, file, answers.mine);
  const stamp = { at: now.toISOString(), clock: nextClock(undefined, now, '0'.repeat(16)) };
  const buried = await translated(() => buriedAmong(db, annotationsIn(records)));
  return translated(() =>
    db.transaction('r', db.annotations, db.drafts, async () => {
      const drafts = await ReadDrafts.all(db, stamp);
      return planImport(db, records, { drafts, buried, rules: { conflict, ...answers }, now, stamp });
    }),
  );
}

/**
 * Imports the records in one transaction: all or, if anything fails, nothing. What it will do is worked out again
 * inside it, as the database may have changed since the preview. Importing a file twice changes nothing the second
 * time. Notes of others stay theirs, beside the reader's own.
 */
export async function importAnnotations(
  db: ClaimlightDatabase,
  file: readonly ImportRecord[],
  conflict: ConflictRule,
  now: Date,
  { signal, onProgress, ...answers }: ImportWatch & Partial<ImportAnswers> = {},
): Promise<ImportPreview> {
  const records = await recognisedHere(db, file, answers.mine);
  const rules = { conflict, ...carefulAnswers, ...answers };
  const buried = await translated(() => buriedAmong(db, annotationsIn(records)));
  return inChange(db, now, async (stamp) => {
    const drafts = await ReadDrafts.all(db, stamp);
    const preview = await planImport(db, records, { drafts, buried, rules, now, stamp });
    const steps: Step[] = [...preview.added.map((after) => ({ before: null, after })), ...preview.changed];
    refuseTooLong(steps);
    for (let done = 0; done < steps.length; done += sliceLength) {
      // Whatever is thrown in a transaction takes all of it back.
      signal?.throwIfAborted();
      await db.annotations.bulkPut(steps.slice(done, done + sliceLength).map(({ after }) => after));
      onProgress?.(Math.min(done + sliceLength, steps.length), steps.length);
    }
    await drafts.write(db);
    await writeAlong(db, steps, stamp);
    await moveClockOn(db, steps, now);
    if (answers.mine !== undefined) await adoptInstallation(db, answers.mine);
    if (isUndoable(preview)) await recordChange(db, { steps, drafts: preview.drafts.steps }, stamp.at);
    return preview;
  });
}

/** False if the journal cannot hold what the import does. */
export function isUndoable({ added, changed, drafts }: ImportPreview): boolean {
  return added.length + changed.length + drafts.steps.length <= undoableImport;
}

/** Numbers of the file's records, annotations and drafts together. */
export function countsOf({ added, changed, kept, equal, left, drafts }: ImportPreview): ImportCounts {
  const own = drafts.steps.filter(({ after }) => after !== null);
  const isNew = own.filter(({ before }) => before === null).length;
  return {
    added: added.length + isNew,
    changed: changed.length + own.length - isNew,
    kept: kept.length + drafts.kept,
    equal: equal + drafts.equal,
    left,
  };
}

/** The records as they are stored here: what this installation wrote, or `mine` did, has no creator. */
async function recognisedHere(
  db: ClaimlightDatabase,
  records: readonly ImportRecord[],
  mine: string | undefined,
): Promise<ImportRecord[]> {
  const own = new Set(await ownInstallations(db));
  if (mine !== undefined) own.add(mine);
  return records.map((record) => ('tag' in record ? recognised(record, own) : record));
}

function annotationsIn(records: readonly ImportRecord[]) {
  return records.filter((record) => 'tag' in record);
}
