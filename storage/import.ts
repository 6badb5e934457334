import { annotationSchema, type Annotation, type AnnotationDraft } from '../annotation/model/annotation.ts';
import type { Draft } from '../annotation/model/draft.ts';
import type { ConflictRule, ImportCounts, ImportRecord } from '../annotation/model/import.ts';
import { recordImport, type Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { planDrafts, type DraftPlan } from './import-drafts.ts';
import { knownTo, wordsOf } from './known.ts';
import { sameContent } from './same-content.ts';
import { translated } from './storage-error.ts';
import { tally } from './tally.ts';

/** What importing would do, counted in records of the file. */
export interface ImportPreview {
  /** Would be added. */
  readonly added: readonly Annotation[];
  /** Would replace what is stored: the steps to take. */
  readonly changed: readonly Step[];
  /** Differ from what is stored, which stays by the rule: `before` stays, `after` is what the file has. */
  readonly kept: readonly Step[];
  /** Are already stored as they are. */
  readonly equal: number;
  /** What becomes of drafts; those that join an annotation are among `added` and `changed`. */
  readonly drafts: DraftPlan;
}

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
export function previewImport(
  db: ClaimlightDatabase,
  records: readonly ImportRecord[],
  rule: ConflictRule,
  now: Date,
): Promise<ImportPreview> {
  return translated(() => db.transaction('r', db.annotations, db.drafts, () => plan(db, records, rule, now)));
}

/**
 * Imports the records in one transaction: all or, if anything fails, nothing. What it will do is worked out again
 * inside it, as the database may have changed since the preview. Importing a file twice changes nothing the second
 * time.
 */
export function importAnnotations(
  db: ClaimlightDatabase,
  records: readonly ImportRecord[],
  rule: ConflictRule,
  now: Date,
  { signal, onProgress }: ImportWatch = {},
): Promise<ImportPreview> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.drafts, db.changes, db.tallies, async () => {
      const preview = await plan(db, records, rule, now);
      const steps = [...preview.added.map((after) => ({ before: null, after })), ...preview.changed];
      for (let done = 0; done < steps.length; done += sliceLength) {
        // Whatever is thrown in a transaction takes all of it back.
        signal?.throwIfAborted();
        await db.annotations.bulkPut(steps.slice(done, done + sliceLength).map(({ after }) => after));
        onProgress?.(Math.min(done + sliceLength, steps.length), steps.length);
      }
      const { steps: drafts } = preview.drafts;
      await db.drafts.bulkPut(drafts.map(({ after }) => after));
      if (isUndoable(preview)) await recordImport(db, steps, drafts, now);
      else await tally(db, steps);
      return preview;
    }),
  );
}

/** False if the journal cannot hold what the import does. */
export function isUndoable({ added, changed, drafts }: ImportPreview): boolean {
  return added.length + changed.length + drafts.steps.length <= undoableImport;
}

/** Numbers of the file's records, annotations and drafts together. */
export function countsOf({ added, changed, kept, equal, drafts }: ImportPreview): ImportCounts {
  const isNew = drafts.steps.filter(({ before }) => before === null).length;
  return {
    added: added.length + isNew,
    changed: changed.length + drafts.steps.length - isNew,
    kept: kept.length + drafts.kept,
    equal: equal + drafts.equal,
  };
}

async function plan(
  db: ClaimlightDatabase,
  all: readonly ImportRecord[],
  rule: ConflictRule,
  now: Date,
): Promise<ImportPreview> {
  const records = all.filter((record) => 'target' in record);
  const typed = all.filter((record): record is Draft => !('target' in record));
  const known = await knownTo(db, records, typed);
  const added = new Map<string, Annotation>();
  const changed = new Map<string, Step>();
  const kept: Step[] = [];
  let equal = 0;
  for (const record of records) {
    const current = known.match(record);
    const after = asAnnotation(record, current, now);
    if (current !== undefined && sameContent(current, after)) equal += 1;
    else if (current !== undefined && !wins(record, current, rule)) kept.push({ before: current, after });
    else {
      known.put(after);
      const before = known.stored.get(after.id);
      if (before === undefined) added.set(after.id, after);
      else changed.set(after.id, { before, after });
    }
  }
  const drafts = await planDrafts(db, typed, known, rule, now);
  for (const after of drafts.joined) {
    const before = known.stored.get(after.id);
    if (before === undefined) added.set(after.id, after);
    else changed.set(after.id, { before, after });
  }
  const steps = [...changed.values()];
  const different = steps.filter(({ before, after }) => !sameContent(before, after));
  return {
    added: [...added.values()],
    changed: different,
    kept,
    equal: equal + steps.length - different.length,
    drafts,
  };
}

function wins(record: Annotation | AnnotationDraft, current: Annotation, rule: ConflictRule): boolean {
  if (rule !== 'newer') return rule === 'file';
  return 'modified' in record && record.modified > current.modified;
}

/** The annotation that the record becomes: it takes the place of `current`, if there is one, under that one's id. */
function asAnnotation(record: Annotation | AnnotationDraft, current: Annotation | undefined, now: Date): Annotation {
  const at = now.toISOString();
  const joined = current === undefined || record.origin === undefined ? record : joinForeign(record, current);
  if ('id' in record)
    return { ...record, ...joined, id: current?.id ?? record.id, created: current?.created ?? record.created };
  return annotationSchema.parse({
    ...joined,
    id: current?.id ?? `urn:uuid:${crypto.randomUUID()}`,
    version: 1,
    created: current?.created ?? at,
    modified: at,
  });
}

/**
 * A record of another program about what is stored here: what that program cannot know (where the words stand, what was
 * said of them, when a link was seen) stays as it is.
 */
function joinForeign<T extends Annotation | AnnotationDraft>(record: T, current: Annotation): T {
  const { target, claim, evidence } = current;
  const seen = new Map(evidence.map((link) => [link.url, link]));
  const isSamePlace = wordsOf(current) === wordsOf(record);
  return {
    ...record,
    ...(isSamePlace && { target }),
    ...(claim && { claim }),
    ...(current.history && { history: current.history }),
    evidence: record.evidence.map((link) => seen.get(link.url) ?? link),
  };
}
