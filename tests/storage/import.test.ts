import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { allAnnotations, trashedAnnotations } from '../../storage/annotations.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { importAnnotations, previewImport, undoableImport } from '../../storage/import.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { hostileAnnotations } from '../exchange/hostile-annotation.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

/** An annotation of its own id and quote. */
function numbered(n: number, note = '') {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return inventedAnnotation({ id, note, target: inventedTarget({ exact: `Claim ${n}.`, start: n * 100 }) });
}

test('a preview says what is new, changed, kept and equal, and writes nothing', async () => {
  await importAnnotations(db, [numbered(1), numbered(2), numbered(3)], 'newer', minute(0));
  const newer = { ...numbered(2, 'later thoughts'), modified: minute(9).toISOString() };
  const older = { ...numbered(3, 'early thoughts'), modified: minute(-9).toISOString() };
  const preview = await previewImport(db, [numbered(1), newer, older, numbered(4)], 'newer', minute(10));
  expect(preview).toEqual({
    added: [numbered(4)],
    changed: [{ before: numbered(2), after: newer }],
    kept: [{ before: numbered(3), after: older }],
    equal: 1,
    met: [],
    buried: [],
    left: 0,
    drafts: { steps: [], joined: [], kept: 0, equal: 0 },
  });
  expect(await allAnnotations(db)).toEqual([numbered(1), numbered(2), numbered(3)]);
});

test.each([
  ['newer', 9, 'theirs'],
  ['newer', -9, 'mine'],
  ['newer', 0, 'mine'],
  ['file', -9, 'theirs'],
  ['stored', 9, 'mine'],
] as const)('by the rule "%s" a record modified at minute %i leaves the note "%s"', async (rule, at, note) => {
  await importAnnotations(db, [numbered(1, 'mine')], 'newer', minute(0));
  await importAnnotations(db, [{ ...numbered(1, 'theirs'), modified: minute(at).toISOString() }], rule, minute(10));
  expect(await allAnnotations(db)).toMatchObject([{ note }]);
});

test.each(['newer', 'file', 'stored'] as const)(
  'importing a file into an empty database gives its annotations, by the rule "%s"',
  async (rule) => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(50), { maxLength: 10 }), hostileAnnotations, async (numbers, hostile) => {
        const empty = await freshDatabase();
        const apart = hostile.map((annotation, n) => ({ ...annotation, id: numbered(100 + n).id, deleted: undefined }));
        const file = [...numbers.map((n) => numbered(n)), ...apart.slice(0, 1)];
        await importAnnotations(empty, file, rule, minute(0));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(await allAnnotations(empty)).toEqual(file.sort(byId));
      }),
      { numRuns: 30 },
    );
  },
);

test.each(['newer', 'file', 'stored'] as const)(
  'importing a file twice changes nothing the second time, by the rule "%s"',
  async (rule) => {
    const sameQuoteTwice = {
      ...numbered(5, 'another note'),
      target: numbered(1).target,
      modified: minute(5).toISOString(),
    };
    const records = [
      numbered(1),
      sameQuoteTwice,
      numbered(2),
      inventedDraft({ quote: { exact: 'Claim 3.' }, note: 'foreign' }),
    ];
    await importAnnotations(db, records, rule, minute(0));
    const stored = await allAnnotations(db);
    const second = await importAnnotations(db, records, rule, minute(1));
    expect(second).toMatchObject({ added: [], changed: [] });
    expect(await allAnnotations(db)).toEqual(stored);
  },
);

describe('a record without an id of ours', () => {
  test('is about the annotation of the same quote', async () => {
    const mine = await saveAnnotation(db, inventedDraft({ note: 'mine' }), minute(0));
    await importAnnotations(db, [inventedDraft({ note: 'theirs' })], 'file', minute(1));
    expect(await allAnnotations(db)).toMatchObject([{ id: mine.id, note: 'theirs', created: mine.created }]);
  });

  test('is new if that annotation is in the trash', async () => {
    const { id } = await saveAnnotation(db, inventedDraft({ note: 'mine' }), minute(0));
    await trashAnnotations(db, [id], minute(1));
    await importAnnotations(db, [inventedDraft({ note: 'theirs' })], 'newer', minute(2));
    expect(await allAnnotations(db)).toMatchObject([{ note: 'theirs' }]);
    expect(await trashedAnnotations(db)).toMatchObject([{ note: 'mine' }]);
  });
});

test('what was in the trash of the other profile is in the trash here', async () => {
  await importAnnotations(db, [{ ...numbered(1), deleted: minute(3).toISOString() }], 'newer', minute(4));
  expect(await allAnnotations(db)).toEqual([]);
  expect(await trashedAnnotations(db)).toHaveLength(1);
});

test('one undo takes the whole import back', async () => {
  await importAnnotations(db, [numbered(1, 'mine')], 'newer', minute(0));
  await importAnnotations(db, [numbered(1, 'theirs'), numbered(2)], 'file', minute(1));
  await undoLastChange(db, undefined, minute(2));
  expect(await allAnnotations(db)).toMatchObject([{ note: 'mine' }]);
});

test('an import too large for the journal leaves the journal alone', async () => {
  await saveAnnotation(db, inventedDraft(), minute(0));
  const many = Array.from({ length: undoableImport + 1 }, (_, n) => numbered(n + 1));
  await importAnnotations(db, many, 'newer', minute(1));
  expect(await db.changes.count()).toBe(1);
});

test('if the disk is full half way, nothing is imported', async () => {
  await importAnnotations(db, [numbered(1)], 'newer', minute(0));
  let room = 3;
  db.annotations.hook('creating', () => {
    room -= 1;
    if (room < 0) throw new DOMException('Out of room', 'QuotaExceededError');
  });
  const many = Array.from({ length: 6 }, (_, n) => numbered(n + 2));
  await expect(importAnnotations(db, many, 'newer', minute(1))).rejects.toMatchObject({ failure: 'storage-full' });
  expect(await allAnnotations(db)).toEqual([numbered(1)]);
});
