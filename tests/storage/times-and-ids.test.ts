import { beforeEach, describe, expect, test } from 'vitest';
import { nextClock } from '../../annotation/model/clock.ts';
import { allAnnotations } from '../../storage/annotations.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { countsOf, importAnnotations, previewImport } from '../../storage/import.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { deleteForGood, purgeTrash } from '../../storage/trash.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const { source, selector } = inventedTarget();
const quote = { source, exact: selector[0].exact, prefix: selector[0].prefix };
const elsewhere = 'https://harbour-gazette.example/news/port';
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

const notes = async (): Promise<string[]> => (await allAnnotations(db)).map(({ note }) => note);

describe('a clock', () => {
  test('never goes back, whatever the wall clock shows', () => {
    const installation = '0123456789abcdef';
    const clocks = [minute(5), minute(5), minute(1), minute(9)].reduce<string[]>(
      (before, now) => [...before, nextClock(before.at(-1), now, installation)],
      [],
    );
    expect(clocks).toEqual([...clocks].sort());
    expect(new Set(clocks).size).toBe(4);
    expect(clocks.map((clock) => clock.slice(0, 24))).toEqual([5, 5, 5, 9].map((n) => minute(n).toISOString()));
  });
});

describe('by the rule "newer"', () => {
  test('what was changed after the clock was set back beats the file of before', async () => {
    await saveAnnotation(db, inventedDraft({ note: 'Early.' }), minute(60));
    const file = await allAnnotations(db);
    await saveTyped(db, { ...quote, note: 'Late.' }, minute(1));
    await importAnnotations(db, file, 'newer', minute(2));
    expect(await notes()).toEqual(['Late.']);
    await importAnnotations(
      db,
      [{ ...inventedAnnotation({ note: 'Old file.' }), modified: file[0]?.modified ?? '' }],
      'newer',
      minute(3),
    );
    expect(await notes()).toEqual(['Late.']);
  });

  test('a file dated 9999 does not beat what is here, nor keep later files out', async () => {
    const future = '9999-01-01T00:00:00.000Z';
    await saveAnnotation(db, inventedDraft({ note: 'Mine.' }), minute(0));
    await importAnnotations(db, [inventedAnnotation({ note: 'From 9999.', modified: future })], 'newer', minute(1));
    expect(await notes()).toEqual(['Mine.']);

    const other = await freshDatabase();
    await importAnnotations(other, [inventedAnnotation({ note: 'From 9999.', modified: future })], 'newer', minute(1));
    const later = inventedAnnotation({ note: 'Of today.', modified: minute(2).toISOString() });
    await importAnnotations(other, [later], 'newer', minute(3));
    expect((await allAnnotations(other)).map(({ note }) => note)).toEqual(['Of today.']);
  });

  test('what is changed here after an import is newer than what it brought, whatever that clock shows', async () => {
    const ahead = nextClock(undefined, minute(30), 'fedcba9876543210');
    const theirs = inventedAnnotation({ note: 'Theirs.', modified: minute(30).toISOString(), clock: ahead });
    await importAnnotations(db, [theirs], 'newer', minute(0));
    await saveTyped(db, { ...quote, note: 'Mine, later.' }, minute(1));
    await importAnnotations(db, [theirs], 'newer', minute(2));
    expect(await notes()).toEqual(['Mine, later.']);
  });
});

describe('an id', () => {
  const inOtherArticle = (id: string) =>
    inventedAnnotation({
      id,
      note: 'Elsewhere.',
      modified: minute(9).toISOString(),
      target: inventedTarget({ source: elsewhere }),
    });

  test.each(['newer', 'file', 'stored'] as const)(
    'that a file has for another article moves no note, and importing twice changes nothing, by the rule "%s"',
    async (rule) => {
      const mine = await saveAnnotation(db, inventedDraft({ note: 'Mine.' }), minute(0));
      const records = [
        inOtherArticle(mine.id),
        { ...inOtherArticle(mine.id), deleted: minute(9).toISOString(), note: 'Trashed elsewhere.' },
        { ...inOtherArticle(mine.id), target: inventedTarget({ exact: 'It rains.' }), note: 'Another sentence.' },
      ];
      await importAnnotations(db, records, rule, minute(10));
      expect(await db.annotations.get(mine.id)).toEqual(mine);
      expect((await notes()).sort()).toEqual(['Another sentence.', 'Elsewhere.', 'Mine.']);
      expect(await db.annotations.count()).toBe(4);
      const again = await importAnnotations(db, records, rule, minute(11));
      expect(countsOf(again)).toMatchObject({ added: 0, changed: 0 });
      expect(await db.annotations.count()).toBe(4);
    },
  );

  test('stays that of a note whose words were changed, in the file or here', async () => {
    const first = await saveAnnotation(db, inventedDraft({ note: 'Mine.' }), minute(0));
    const moved = { ...inventedDraft({ note: 'Mine.' }), id: first.id, target: inventedTarget({ exact: 'It rains.' }) };
    const second = await saveAnnotation(db, moved, minute(1));
    await importAnnotations(db, [first], 'newer', minute(2));
    expect(await allAnnotations(db)).toEqual([second]);
    const other = await freshDatabase();
    await importAnnotations(other, [first], 'newer', minute(2));
    await importAnnotations(other, [second], 'newer', minute(3));
    expect(await allAnnotations(other)).toEqual([second]);
  });
});

describe('what was deleted for good', () => {
  const backup = async () => {
    await saveAnnotation(db, inventedDraft({ note: 'Secret.' }), minute(0));
    return db.annotations.toArray();
  };

  test.each([
    ['by hand', (ids: string[]) => deleteForGood(db, ids, minute(2))],
    ['after 30 days', () => purgeTrash(db, minute(31 * 24 * 60))],
  ])('%s does not come back unasked, is named, and comes back if the reader says so', async (_, remove) => {
    const file = await backup();
    const ids = file.map(({ id }) => id);
    await trashAnnotations(db, ids, minute(1));
    await remove(ids);
    expect(JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))).not.toContain('Secret.');
    expect(await previewImport(db, file, 'file', minute(3))).toMatchObject({ added: [], buried: file, left: 1 });
    await importAnnotations(db, file, 'file', minute(3));
    expect(await notes()).toEqual([]);
    await importAnnotations(db, file, 'file', minute(4), { deleted: 'bring' });
    expect(await notes()).toEqual(['Secret.']);
    expect(await previewImport(db, file, 'file', minute(5))).toMatchObject({ buried: [], equal: 1 });
    await undoLastChange(db, undefined, minute(6));
    expect(await previewImport(db, file, 'file', minute(7))).toMatchObject({ buried: file });
  });

  test('is known by its words, too, where the file has another id for it', async () => {
    const [note] = await backup();
    await trashAnnotations(db, [note?.id ?? ''], minute(1));
    await deleteForGood(db, [note?.id ?? ''], minute(2));
    const other = inventedAnnotation({ note: 'Secret.' });
    expect(await previewImport(db, [other], 'newer', minute(3))).toMatchObject({ added: [], buried: [other] });
  });
});

test('a note of a file that meets a draft is named, and left out if the reader says so', async () => {
  await saveTyped(db, { ...quote, note: 'My thoughts.' }, minute(0));
  const file = [inventedAnnotation({ note: 'Theirs.' })];
  const met = [{ file: file[0], draft: { note: 'My thoughts.' } }];
  expect(await previewImport(db, file, 'newer', minute(1))).toMatchObject({ met, left: 0, added: [{}] });
  const leave = { typed: 'leave', deleted: 'leave' } as const;
  expect(await previewImport(db, file, 'newer', minute(1), leave)).toMatchObject({ met, left: 1, added: [] });
  await importAnnotations(db, file, 'newer', minute(1), leave);
  expect(await notes()).toEqual([]);
  expect(await db.drafts.toArray()).toMatchObject([{ note: 'My thoughts.' }]);
});
