import { beforeEach, expect, test } from 'vitest';
import { beingChecked } from '../../storage/being-checked.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { inventedAnnotation, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const target = inventedTarget();
const { source, selector } = target;
const [{ exact, prefix }] = selector;
const other = { source, exact: 'The ferry is late.', prefix: '' };
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

test('claims with and without a tag are named, the last changed first, and no more than asked for', async () => {
  const { id } = await saveAnnotation(db, { target, tag: 'sourced', state: 'checking' }, minute(0));
  await saveTyped(db, { ...other, state: 'checking' }, minute(1));
  expect(await beingChecked(db, 5)).toMatchObject([
    { ...other, words: other.exact, outlet: new URL(source).host },
    { source, exact, prefix, id, words: exact, outlet: target.outlet },
  ]);
  expect(await beingChecked(db, 1)).toMatchObject([other]);
});

test('what is still to check, done, or in the trash is not among them', async () => {
  const { id } = await saveAnnotation(db, { target, tag: 'sourced', state: 'checking' }, minute(0));
  await saveTyped(db, { ...other, state: 'to-check' }, minute(1));
  await trashAnnotations(db, [id], minute(2));
  expect(await beingChecked(db, 5)).toEqual([]);
});

test('evidence that was kept of a draft leaves it being checked, on the same target', async () => {
  await saveTyped(db, { source, exact, prefix, target, state: 'checking' }, minute(0));
  const evidence = [{ url: 'https://skarholm.example/tables', accessed: minute(1).toISOString() }];
  await saveTyped(db, { source, exact, prefix, evidence }, minute(1));
  expect(await beingChecked(db, 5)).toMatchObject([{ words: exact, outlet: target.outlet, evidence }]);
});

test('a claim that another person is checking is theirs', async () => {
  const creator = { installation: '00000000000000aa' };
  await db.annotations.put({ ...inventedAnnotation({ target, state: 'checking' }), creator });
  expect(await beingChecked(db, 5)).toEqual([]);
});
