import { afterEach, beforeEach, expect, test } from 'vitest';
import { allAnnotations } from '../../storage/annotations.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { openDatabase, type ClaimlightDatabase } from '../../storage/database.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { importAnnotations } from '../../storage/import.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';

let name: string;
let db: ClaimlightDatabase;

beforeEach(async () => {
  name = `claimlight-${crypto.randomUUID()}`;
  db = await openDatabase(name);
});

afterEach(() => db.delete());

test('two windows that tag one quote at the same moment make one annotation', async () => {
  const other = await openDatabase(name);
  await Promise.all([
    saveAnnotation(db, inventedDraft({ tag: 'sourced' }), minute(0)),
    saveAnnotation(other, inventedDraft({ tag: 'unsourced' }), minute(0)),
  ]);
  expect(await allAnnotations(db)).toHaveLength(1);
  expect(await db.changes.count()).toBe(2);
  other.close();
});

test("the browser's own database keeps half surrogate pairs, in records and in keys", async () => {
  const note = 'half \ud83d';
  await saveAnnotation(db, inventedDraft({ note, quote: { exact: 'a\ud83d' } }), minute(0));
  await undoLastChange(db, undefined, minute(1));
  expect(await draftsOfSource(db, inventedTarget().source)).toMatchObject([{ note, exact: 'a\ud83d' }]);
});

test('an import of thousands, over articles that are stored and articles that are not, happens once', async () => {
  const records = Array.from({ length: 3000 }, (_, n) =>
    inventedAnnotation({
      id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      target: inventedTarget({ source: `https://harbour-gazette.example/${n % 100}`, exact: `Claim ${n}.`, start: n }),
    }),
  );
  await importAnnotations(db, records.slice(0, 1000), 'newer', minute(0));
  const second = await importAnnotations(db, records, 'newer', minute(1));
  expect(second).toMatchObject({ added: { length: 2000 }, changed: [], kept: [], equal: 1000 });
  expect(await allAnnotations(db)).toEqual(records);
});

test('what is asked of a closed database is rejected, and does not hang', async () => {
  db.close();
  await expect(saveTyped(db, { ...quoteOf(), note: 'typed' }, minute(0))).rejects.toMatchObject({
    name: 'StorageError',
  });
});

function quoteOf() {
  const { source, selector } = inventedTarget();
  const [{ exact, prefix }] = selector;
  return { source, exact, prefix };
}
