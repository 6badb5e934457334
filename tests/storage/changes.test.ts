import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { draftKeyOf } from '../../annotation/model/draft.ts';
import { allAnnotations } from '../../storage/annotations.ts';
import { retagAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import { journalLength } from '../../storage/changes.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { saveDraft } from './save-draft.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { freshDatabase } from './fresh-database.ts';
import { inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';

const { source } = inventedTarget();
const elsewhere = 'https://harbour-gazette.example/news/port';
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

async function tags(): Promise<string[]> {
  return (await allAnnotations(db)).map(({ tag }) => tag);
}

test('undo and redo walk back and forth over the changes', async () => {
  await saveAnnotation(db, inventedDraft({ tag: 'sourced' }), minute(0));
  const { id } = await saveAnnotation(db, inventedDraft({ tag: 'unsourced' }), minute(1));
  await trashAnnotations(db, [id], minute(2));
  const seen: string[][] = [];
  for (let step = 0; step < 3; step += 1) {
    expect(await undoLastChange(db, source, minute(3))).toMatchObject({ sources: [source], undone: 1 });
    seen.push(await tags());
  }
  expect(seen).toEqual([['unsourced'], ['sourced'], []]);
  expect(await undoLastChange(db, source, minute(4))).toBeNull();
  for (let step = 0; step < 3; step += 1) await redoLastChange(db, source, minute(5));
  expect(await tags()).toEqual([]);
  expect(await redoLastChange(db, source, minute(6))).toBeNull();
  await undoLastChange(db, source, minute(7));
  expect(await tags()).toEqual(['unsourced']);
});

test('undo of a source leaves other sources alone; without a source it takes the newest of all', async () => {
  await saveAnnotation(db, inventedDraft(), minute(0));
  await saveAnnotation(db, inventedDraft({ quote: { source: elsewhere } }), minute(1));
  await undoLastChange(db, source, minute(2));
  expect((await allAnnotations(db)).map(({ target }) => target.source)).toEqual([elsewhere]);
  await undoLastChange(db, undefined, minute(3));
  expect(await allAnnotations(db)).toEqual([]);
});

test('a note that was saved is a draft again when making the annotation is undone, and goes when it is redone', async () => {
  await saveAnnotation(db, inventedDraft({ note: 'Long thoughts.' }), minute(0));
  await undoLastChange(db, source, minute(1));
  expect(await draftsOfSource(db, source)).toMatchObject([{ note: 'Long thoughts.' }]);
  await redoLastChange(db, source, minute(2));
  expect(await draftsOfSource(db, source)).toEqual([]);
});

test('what was typed on after undo stays when the change is redone', async () => {
  await saveAnnotation(db, inventedDraft({ note: 'Long thoughts.' }), minute(0));
  await undoLastChange(db, source, minute(1));
  const [draft] = await draftsOfSource(db, source);
  if (draft === undefined) throw new Error('undo left no draft');
  await saveDraft(db, { ...draft, note: 'Longer thoughts.' });
  await redoLastChange(db, source, minute(2));
  expect(await allAnnotations(db)).toMatchObject([{ note: 'Longer thoughts.' }]);
  expect(await draftsOfSource(db, source)).toEqual([]);
});

test('a new change of the source ends what could be redone there, and only there', async () => {
  await saveAnnotation(db, inventedDraft(), minute(0));
  await saveAnnotation(db, inventedDraft({ quote: { source: elsewhere } }), minute(1));
  await undoLastChange(db, source, minute(2));
  await undoLastChange(db, elsewhere, minute(2));
  await saveAnnotation(db, inventedDraft({ quote: { exact: 'Another claim.' } }), minute(3));
  expect(await redoLastChange(db, source, minute(4))).toBeNull();
  expect(await redoLastChange(db, elsewhere, minute(4))).not.toBeNull();
});

test('a change of many articles is undone as one, but never over a later change', async () => {
  const here = await saveAnnotation(db, inventedDraft({ tag: 'sourced' }), minute(0));
  const there = await saveAnnotation(db, inventedDraft({ tag: 'sourced', quote: { source: elsewhere } }), minute(1));
  await retagAnnotations(db, [here.id, there.id], 'promotional', minute(2));
  await saveAnnotation(db, inventedDraft({ tag: 'unsourced', quote: { source: elsewhere } }), minute(3));
  await undoLastChange(db, source, minute(4));
  expect((await db.annotations.get(here.id))?.tag).toBe('sourced');
  expect((await db.annotations.get(there.id))?.tag).toBe('unsourced');
});

test('saving what is already stored is no change', async () => {
  await saveAnnotation(db, inventedDraft(), minute(0));
  await saveAnnotation(db, inventedDraft(), minute(1));
  expect(await db.changes.count()).toBe(1);
});

test('undo works after the database was closed and opened again, as when the worker was stopped', async () => {
  const indexedDB = new IDBFactory();
  const first = await freshDatabase(indexedDB);
  await saveAnnotation(first, inventedDraft(), minute(0));
  first.close();
  db = await freshDatabase(indexedDB);
  await undoLastChange(db, source, minute(1));
  expect(await allAnnotations(db)).toEqual([]);
});

test('the journal keeps the newest changes only', async () => {
  for (let n = 0; n < journalLength + 5; n += 1) {
    await saveAnnotation(db, inventedDraft({ note: `take ${n}` }), minute(n));
  }
  expect(await db.changes.count()).toBe(journalLength);
  await undoLastChange(db, source, minute(999));
  expect((await allAnnotations(db))[0]?.note).toBe(`take ${journalLength + 3}`);
});

test('typing in one go is one undo, and the tag before it another', async () => {
  const at = (seconds: number): Date => new Date(minute(0).getTime() + seconds * 1000);
  const { id, target } = await saveAnnotation(db, inventedDraft({ note: '' }), at(0));
  const type = (note: string, seconds: number) =>
    saveTyped(db, { ...draftKeyOf({ id, target }), id, note }, at(seconds));
  for (const [second, note] of ['W', 'Wh', 'Who'].entries()) await type(note, second + 1);
  await type('Who? A minute later.', 90);
  const notes = async (): Promise<string[]> => (await allAnnotations(db)).map(({ note }) => note);
  await undoLastChange(db, source, at(91));
  expect(await notes()).toEqual(['Who']);
  await undoLastChange(db, source, at(92));
  expect(await notes()).toEqual(['']);
  await undoLastChange(db, source, at(93));
  expect(await notes()).toEqual([]);
});
