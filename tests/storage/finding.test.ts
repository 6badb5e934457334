import { beforeEach, describe, expect, test } from 'vitest';
import { draftKeyOf } from '../../annotation/model/draft.ts';
import { restoreAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { importAnnotations } from '../../storage/import.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { storedOf } from '../../storage/stored.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedAnnotation, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const target = inventedTarget();
const { source, selector } = target;
const quote = { source, exact: selector[0].exact, prefix: selector[0].prefix };
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

describe('a finding', () => {
  test('of a tagged quote is the annotation’s, and one undo takes it back', async () => {
    const { id } = await saveAnnotation(db, { target, tag: 'sourced' }, minute(0));
    await saveTyped(db, { ...quote, id, note: 'The survey says so.' }, minute(0));
    await saveTyped(db, { ...quote, id, finding: 'wrong', state: 'done' }, minute(1));
    const found = { finding: 'wrong', state: 'done', note: 'The survey says so.' };
    expect(await storedOf(db, source)).toMatchObject({ annotations: [found], drafts: [] });
    await undoLastChange(db, source, minute(2));
    const [annotation] = (await storedOf(db, source)).annotations;
    expect(annotation).toMatchObject({ tag: 'sourced', note: 'The survey says so.' });
    expect(annotation?.finding).toBeUndefined();
    await redoLastChange(db, source, minute(3));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [found] });
  });

  test('is taken away by choosing none', async () => {
    const { id } = await saveAnnotation(db, { target, tag: 'sourced' }, minute(0));
    await saveTyped(db, { ...quote, id, finding: 'wrong', state: 'done' }, minute(1));
    await saveTyped(db, { ...quote, id, finding: null }, minute(2));
    const [annotation] = (await storedOf(db, source)).annotations;
    expect([annotation?.finding, annotation?.state]).toEqual([undefined, 'done']);
  });

  test('comes and goes with the tag: into the draft, back, through the trash', async () => {
    const { id } = await saveAnnotation(db, { target, tag: 'sourced' }, minute(0));
    await saveTyped(db, { ...quote, id, finding: 'misleading' }, minute(1));
    await untagAnnotation(db, id, minute(2));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [], drafts: [{ finding: 'misleading', target }] });
    const again = await saveAnnotation(db, { target, tag: 'promotional' }, minute(3));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ finding: 'misleading' }], drafts: [] });
    await trashAnnotations(db, [again.id], minute(4));
    await restoreAnnotations(db, [again.id], minute(5));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ finding: 'misleading' }] });
  });
});

describe('the state of a quote without a tag', () => {
  test('is kept in its draft with what it stands on, and one undo takes it back', async () => {
    await saveTyped(db, { ...quote, state: 'checking', target }, minute(0));
    expect(await storedOf(db, source)).toMatchObject({ drafts: [{ state: 'checking', target }], canUndo: true });
    await undoLastChange(db, source, minute(1));
    expect(await storedOf(db, source)).toMatchObject({ drafts: [] });
  });

  test('joins the annotation with the tag, and undoing the tag brings it back', async () => {
    await saveTyped(db, { ...quote, note: 'By whom?', state: 'checking', target }, minute(0));
    await saveAnnotation(db, { target, tag: 'unsourced' }, minute(1));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ state: 'checking', note: 'By whom?' }] });
    await undoLastChange(db, source, minute(2));
    const drafts = [{ state: 'checking', note: 'By whom?', target }];
    expect(await storedOf(db, source)).toMatchObject({ annotations: [], drafts });
  });

  test('is found by its index, as is that of an annotation', async () => {
    await saveTyped(db, { ...quote, state: 'checking', target }, minute(0));
    const other = inventedTarget({ exact: 'Tickets cost more.', start: 400 });
    const { id } = await saveAnnotation(db, { target: other, tag: 'sourced' }, minute(1));
    await saveTyped(db, { ...draftKeyOf({ id, target: other }), id, state: 'checking' }, minute(2));
    expect(await db.drafts.where('state').equals('checking').count()).toBe(1);
    expect(await db.annotations.where('state').equals('checking').count()).toBe(1);
  });
});

test('an import brings findings, and meets what the reader noted without losing it', async () => {
  await saveTyped(db, { ...quote, note: 'Mine.', state: 'checking', target }, minute(0));
  await importAnnotations(db, [inventedAnnotation({ finding: 'wrong' })], 'newer', minute(1));
  const [annotation] = (await storedOf(db, source)).annotations;
  expect(annotation).toMatchObject({ finding: 'wrong', state: 'checking' });
  expect(annotation?.note).toContain('Mine.');
});
