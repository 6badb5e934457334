import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { draftKeyOf } from '../../annotation/model/draft.ts';
import { allAnnotations } from '../../storage/annotations.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { countsOf, importAnnotations } from '../../storage/import.ts';
import { mostOfSource, newestOfSource } from '../../storage/newest-of-source.ts';
import { holdsNothingOwn, ownCreator, ownInstallations } from '../../storage/own-installation.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { storedOf } from '../../storage/stored.ts';
import { deleteForGood } from '../../storage/trash.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const { source } = inventedTarget();
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

/** A note of the n-th student on the m-th claim of an article. */
function ofStudent(n: number, m = 0, overrides: Partial<Annotation> = {}): Annotation {
  return inventedAnnotation({
    id: `urn:uuid:00000000-0000-4000-8${String(m).padStart(3, '0')}-${String(n).padStart(12, '0')}`,
    target: inventedTarget({ exact: `Claim ${m}.`, start: 100 * m }),
    note: `Student ${n} on claim ${m}`,
    creator: { name: `Student ${n}`, installation: String(n).padStart(16, '0') },
    ...overrides,
  });
}

/** Files of a class, one after the other. */
function classOf(students: number, claims: number): Annotation[][] {
  return Array.from({ length: students }, (_, n) => Array.from({ length: claims }, (_, m) => ofStudent(n + 1, m)));
}

describe('notes of several people on one claim', () => {
  test('stand side by side: ten students’ eighty notes stay eighty, and the files again change nothing', async () => {
    for (const file of classOf(10, 8)) await importAnnotations(db, file, 'newer', minute(1));
    const stored = await allAnnotations(db);
    expect(stored).toHaveLength(80);
    for (const file of classOf(10, 8))
      expect(countsOf(await importAnnotations(db, file, 'file', minute(2)))).toMatchObject({ equal: 8, added: 0 });
    expect(await allAnnotations(db)).toEqual(stored);
  });

  test('are told apart by who wrote them even under one id', async () => {
    const same = { id: ofStudent(1).id };
    await importAnnotations(db, [ofStudent(1), ofStudent(2, 0, same)], 'newer', minute(1));
    const stored = await allAnnotations(db);
    expect(stored.map(({ note }) => note).sort()).toEqual(['Student 1 on claim 0', 'Student 2 on claim 0']);
    await importAnnotations(db, [ofStudent(1), ofStudent(2, 0, same)], 'newer', minute(2));
    expect(await allAnnotations(db)).toEqual(stored);
  });

  test('leave the reader’s own note, its draft and its tag alone', async () => {
    const { target } = ofStudent(1);
    await saveTyped(db, { ...draftKeyOf(ofStudent(1)), note: 'mine, typed' }, minute(0));
    await importAnnotations(db, [ofStudent(1), ofStudent(2)], 'newer', minute(1));
    const before = await storedOf(db, source, minute(2));
    expect(before.annotations).toEqual([]);
    expect(before.others).toHaveLength(2);
    expect(before.drafts.map(({ note }) => note)).toEqual(['mine, typed']);
    await saveAnnotation(db, inventedDraftOn(target), minute(2));
    const after = await storedOf(db, source, minute(3));
    expect(after.annotations.map(({ note }) => note)).toEqual(['mine, typed']);
    expect(after.others).toEqual(before.others);
    await saveTyped(db, { ...draftKeyOf(ofStudent(1)), note: 'mine, again' }, minute(4));
    expect((await storedOf(db, source, minute(5))).others).toEqual(before.others);
  });

  test('cannot be typed into, tagged otherwise or moved, but put in the trash and back', async () => {
    await importAnnotations(db, [ofStudent(1), ofStudent(2)], 'newer', minute(1));
    const { id, target } = ofStudent(1);
    await expect(saveAnnotation(db, { ...inventedDraftOn(target), id }, minute(2))).rejects.toThrow('another person');
    await saveTyped(db, { ...draftKeyOf(ofStudent(1)), id, note: 'over it' }, minute(2));
    await retagAnnotations(db, [id], 'sourced', minute(3));
    expect(await db.annotations.get(id)).toEqual(ofStudent(1));
    await saveAnnotation(db, inventedDraftOn(target), minute(4));
    await trashAnnotations(db, [id], minute(5));
    await restoreAnnotations(db, [id], minute(6));
    expect(await allAnnotations(db)).toHaveLength(3);
    await untagAnnotation(db, id, minute(7));
    expect((await storedOf(db, source, minute(8))).drafts).toEqual([]);
  });

  test('one that was deleted for good stays deleted, and the others’ come in', async () => {
    await importAnnotations(db, [ofStudent(1)], 'newer', minute(1));
    await trashAnnotations(db, [ofStudent(1).id], minute(2));
    await deleteForGood(db, [ofStudent(1).id], minute(3));
    const again = [ofStudent(1, 0, { id: ofStudent(99).id }), ofStudent(2)];
    expect(countsOf(await importAnnotations(db, again, 'newer', minute(4)))).toMatchObject({ added: 1, left: 1 });
  });

  test('an import of them is undone whole, beside what the reader has on the same claims', async () => {
    await saveAnnotation(db, inventedDraftOn(ofStudent(1).target), minute(0));
    const before = await allAnnotations(db);
    await importAnnotations(db, classOf(3, 2).flat(), 'newer', minute(1));
    await undoLastChange(db, undefined, minute(2));
    expect(await allAnnotations(db)).toEqual(before);
  });

  test('a class larger than a view holds does not push out what the reader wrote', async () => {
    const own = await saveAnnotation(db, inventedDraftOn(ofStudent(1).target), minute(0));
    await importAnnotations(db, classOf(30, 40).flat().map(late), 'newer', minute(1));
    const { annotations, others, notesLeft } = await newestOfSource(db, source, minute(99));
    expect(annotations).toEqual([own]);
    expect(others).toHaveLength(mostOfSource - 1);
    expect(notesLeft).toBe(true);
  });
});

describe('the reader’s own notes', () => {
  test('come back from a file as the reader’s, by the installation, whatever name was chosen', async () => {
    const own = await saveAnnotation(db, inventedDraft(), minute(0));
    const creator = await ownCreator(db, 'Ida');
    expect(creator?.name).toBe('Ida');
    expect(creator?.installation).toMatch(/^[0-9a-f]{16}$/);
    const done = await importAnnotations(db, [{ ...own, creator }], 'file', minute(1));
    expect(countsOf(done)).toMatchObject({ equal: 1, added: 0, changed: 0 });
    expect(await allAnnotations(db)).toEqual([own]);
  });

  test('are those without a creator, as files of before have them', async () => {
    await importAnnotations(db, [inventedAnnotation()], 'newer', minute(1));
    expect((await storedOf(db, source, minute(2))).annotations).toHaveLength(1);
  });

  test('of another installation are taken over once the reader says so, and known from then on', async () => {
    expect(await holdsNothingOwn(db)).toBe(true);
    const { installation } = ofStudent(1).creator ?? { installation: '' };
    await importAnnotations(db, [ofStudent(1), ofStudent(2)], 'newer', minute(1), { mine: installation });
    expect((await storedOf(db, source, minute(2))).annotations.map(({ note }) => note)).toEqual([
      'Student 1 on claim 0',
    ]);
    expect((await ownInstallations(db)).has(installation)).toBe(true);
    await importAnnotations(db, [ofStudent(1, 1)], 'newer', minute(3));
    expect((await storedOf(db, source, minute(4))).annotations).toHaveLength(2);
    expect(await holdsNothingOwn(db)).toBe(false);
  });
});

function inventedDraftOn(target: Annotation['target']) {
  return { target, tag: 'sourced' as const };
}

function late(annotation: Annotation, at: number): Annotation {
  return { ...annotation, modified: minute(2 + (at % 50)).toISOString() };
}
