import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagSchema } from '../../annotation/model/annotation.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { importAnnotations } from '../../storage/import.ts';
import { quoteRowOf } from '../../storage/quotes.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { storedCounts } from '../../storage/tally.ts';
import { deleteForGood, purgeTrash } from '../../storage/trash.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedAnnotation, inventedDraft, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const tags = tagSchema.options;
const uuid = (n: number): string => `urn:uuid:0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`;

type Act = (db: ClaimlightDatabase, ids: string[], n: number) => Promise<unknown>;

/** Everything that writes annotations, on some of what is stored. */
const acts: Readonly<Record<string, Act>> = {
  save: (db, _ids, n) =>
    saveAnnotation(
      db,
      inventedDraft({ tag: tags[n % 3] ?? 'sourced', quote: { exact: `Claim ${n % 7}.` } }),
      minute(n),
    ),
  retag: (db, ids, n) => retagAnnotations(db, ids, tags[n % 3] ?? 'sourced', minute(n)),
  trash: (db, ids, n) => trashAnnotations(db, ids, minute(n)),
  restore: (db, ids, n) => restoreAnnotations(db, ids, minute(n)),
  untag: (db, ids, n) => (ids[0] === undefined ? Promise.resolve() : untagAnnotation(db, ids[0], minute(n))),
  delete: (db, ids, n) => deleteForGood(db, ids, minute(n)),
  purge: (db, _ids, n) => purgeTrash(db, minute(n * 10_000)),
  undo: (db, _ids, n) => undoLastChange(db, undefined, minute(n)),
  redo: (db, _ids, n) => redoLastChange(db, undefined, minute(n)),
  import: (db, _ids, n) =>
    importAnnotations(
      db,
      [inventedAnnotation({ id: uuid(n % 5), tag: tags[n % 3] ?? 'sourced', modified: minute(n).toISOString() })],
      'file',
      minute(n),
    ),
};

test('counts and quotes are those of what is stored, whatever was done', async () => {
  const anything = fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(50), fc.nat(3)), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(anything, async (steps) => {
      const db = await freshDatabase();
      for (const [name, n, skip] of steps) {
        const ids = (await db.annotations.toCollection().primaryKeys()).slice(skip);
        await acts[name]?.(db, ids, n);
      }
      const stored = await db.annotations.toArray();
      const live = stored.filter(({ deleted }) => deleted === undefined);
      const byTag = Object.fromEntries(tags.map((tag) => [tag, live.filter((each) => each.tag === tag).length]));
      expect(await storedCounts(db)).toEqual({ live: live.length, trashed: stored.length - live.length, byTag });
      expect(await db.quotes.orderBy('id').toArray()).toEqual(stored.map(quoteRowOf));
      db.close();
    }),
    { numRuns: 60 },
  );
});
