import Dexie, { type ObservabilitySet } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { followChanges, type Changed } from '../../catalogue/follow-changes.ts';
import { changeOnce } from '../../storage/answers.ts';
import { allAnnotations } from '../../storage/annotations.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { storedOf } from '../../storage/stored.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedDraft, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

describe('a question that is asked twice', () => {
  test('is answered alike, and changes something once', async () => {
    const db = await freshDatabase();
    await saveAnnotation(db, inventedDraft(), minute(0));
    await saveAnnotation(db, inventedDraft({ tag: 'promotional' }), minute(1));
    const undo = async () => (await undoLastChange(db, undefined, minute(2)))?.seq ?? null;
    const [first, second] = [await changeOnce(db, '1-1', undo), await changeOnce(db, '1-1', undo)];
    expect(first).toBe(2);
    expect(second).toBe(2);
    expect(await allAnnotations(db)).toHaveLength(1);
    expect(await changeOnce(db, '2-2', undo)).toBe(1);
    expect(await allAnnotations(db)).toEqual([]);
  });

  test('does not write over what was typed in between', async () => {
    const db = await freshDatabase();
    const { id, target } = await saveAnnotation(db, inventedDraft({ note: 'before' }), minute(0));
    const untag = async () => (await untagAnnotation(db, id, minute(1))).id;
    await changeOnce(db, '1-1', untag);
    const [{ exact, prefix }] = target.selector;
    await saveTyped(db, { source: target.source, exact, prefix, note: 'typed since' }, minute(2));
    await changeOnce(db, '1-1', untag);
    expect((await storedOf(db, target.source)).drafts).toMatchObject([{ note: 'typed since' }]);
  });

  test('has those who follow the database look again: nobody may have told them of the change', async () => {
    const db = await freshDatabase();
    const save = async () => (await saveAnnotation(db, inventedDraft(), minute(0))).id;
    await changeOnce(db, '1-1', save);
    const life = new AbortController();
    const [library, views] = [vi.fn<(changed: Changed) => void>(), vi.fn<(parts: ObservabilitySet) => void>()];
    followChanges(db, library, life.signal);
    Dexie.on('storagemutated', views);
    await changeOnce(db, '1-1', save);
    expect(library).toHaveBeenCalledOnce();
    expect(views.mock.calls).toMatchObject([[{ all: {} }]]);
    Dexie.on.storagemutated.unsubscribe(views);
    life.abort();
  });

  test('that failed is tried again, and leaves nothing behind', async () => {
    const db = await freshDatabase();
    const failing = async () => {
      await saveAnnotation(db, inventedDraft(), minute(0));
      throw new DOMException('Out of room', 'QuotaExceededError');
    };
    await expect(changeOnce(db, '1-1', failing)).rejects.toMatchObject({ failure: 'storage-full' });
    expect(await allAnnotations(db)).toEqual([]);
    const working = async () => (await saveAnnotation(db, inventedDraft(), minute(0))).id;
    expect(await changeOnce(db, '1-1', working)).toMatch(/^urn:uuid:/);
    expect(await allAnnotations(db)).toHaveLength(1);
  });
});

test('answers are kept for a while only', async () => {
  const db = await freshDatabase();
  for (let question = 0; question < 120; question++)
    await changeOnce(db, String(question), () => Promise.resolve(question));
  expect(await db.answers.count()).toBe(100);
});
