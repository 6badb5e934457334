import { beforeEach, describe, expect, test } from 'vitest';
import { trashedAnnotations } from '../../storage/annotations.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { importAnnotations } from '../../storage/import.ts';
import { reattachAnnotation } from '../../storage/reattach.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { storedOf } from '../../storage/stored.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const target = inventedTarget();
const { source, selector } = target;
const quote = { source, exact: selector[0].exact, prefix: selector[0].prefix };
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

const type = (note: string, at: number) => saveTyped(db, { ...quote, note }, minute(at));
const typeLink = (evidenceText: string, at: number) => saveTyped(db, { ...quote, evidenceText }, minute(at));
const tag = (at: number) => saveAnnotation(db, { target, tag: 'sourced' }, minute(at));
const undo = (at: number) => undoLastChange(db, source, minute(at));
const redo = (at: number) => redoLastChange(db, source, minute(at));
const stored = () => storedOf(db, source);

/** What is stored, without the times of it. */
async function told(): Promise<string> {
  const tables = await Promise.all([db.annotations.toArray(), db.drafts.toArray()]);
  return JSON.stringify(tables, (key, value: unknown) =>
    ['modified', 'updated', 'clock'].includes(key) ? undefined : value,
  );
}

describe('claims with and without a tag that are tagged together', () => {
  const tagged = inventedTarget({ exact: 'Tickets cost more.', start: 900 });
  const other = inventedTarget({ exact: 'It sails at noon.', start: 1800 });

  test('become one change: what was noted is the note, and one undo takes all of it back', async () => {
    const { id } = await saveAnnotation(db, { target: tagged, tag: 'sourced' }, minute(0));
    await type('By whom?', 1);
    await typeLink('https://ha', 2);
    const before = await told();
    const untagged = { targets: [target, other], startsPrivate: true };
    const done = await retagAnnotations(db, [id], 'promotional', minute(3), untagged);
    expect(done).toEqual({ count: 3, sources: [source] });
    const { annotations, drafts } = await stored();
    expect(annotations).toHaveLength(3);
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id, tag: 'promotional' }),
        expect.objectContaining({ target, tag: 'promotional', note: 'By whom?', private: true }),
        expect.objectContaining({ target: other, tag: 'promotional', note: '' }),
      ]),
    );
    expect(drafts).toMatchObject([{ note: '', evidenceText: 'https://ha' }]);
    await undo(4);
    expect(await told()).toBe(before);
  });

  test('keep a tag that they were given meanwhile', async () => {
    await tag(0);
    const untagged = { targets: [target], startsPrivate: false };
    expect(await retagAnnotations(db, [], 'promotional', minute(1), untagged)).toEqual({ count: 0, sources: [] });
    expect((await stored()).annotations).toMatchObject([{ tag: 'sourced' }]);
  });
});

describe('a file that brings a tagged note where the reader wrote a draft', () => {
  const file = inventedAnnotation({ note: 'From the file.' });

  test('leaves both texts in sight, and undo brings the draft back as it was', async () => {
    await type('My own thoughts.', 0);
    await typeLink('https://ha', 1);
    const before = await told();
    await importAnnotations(db, [file], 'newer', minute(2));
    expect(await stored()).toMatchObject({
      annotations: [{ note: 'From the file.\n\nMy own thoughts.' }],
      drafts: [{ note: '', evidenceText: 'https://ha' }],
    });
    await undo(3);
    expect(await told()).toBe(before);
  });

  test('and a key typed instead of undoing changes nothing else', async () => {
    await type('My own thoughts.', 0);
    await importAnnotations(db, [file], 'newer', minute(2));
    const [annotation] = (await stored()).annotations;
    await saveTyped(db, { ...quote, note: `${annotation?.note ?? ''}!` }, minute(3));
    expect(await stored()).toMatchObject({
      annotations: [{ note: 'From the file.\n\nMy own thoughts.!' }],
      drafts: [],
    });
    await undo(4);
    await undo(5);
    expect(await stored()).toMatchObject({ annotations: [], drafts: [{ note: 'My own thoughts.' }] });
  });
});

describe('writing on after a tag was cleared', () => {
  test('is kept when the tag comes back by undo, and by the next key', async () => {
    await type('One.', 0);
    const { id } = await tag(1);
    await untagAnnotation(db, id, minute(2));
    await type('One.\n\nTwo.', 3);
    await undo(4);
    expect(await stored()).toMatchObject({ annotations: [{ id, note: 'One.\n\nTwo.' }], drafts: [] });
    await saveTyped(db, { ...quote, id, note: 'One.\n\nTwo.!' }, minute(5));
    expect(await stored()).toMatchObject({ annotations: [{ note: 'One.\n\nTwo.!' }], drafts: [] });
  });

  test('in the middle of the text is kept, too, and nothing doubled', async () => {
    await type('One three.', 0);
    const { id } = await tag(1);
    await untagAnnotation(db, id, minute(2));
    await type('One two three.', 3);
    await undo(4);
    expect(await stored()).toMatchObject({ annotations: [{ id, note: 'One two three.' }], drafts: [] });
  });

  test('is kept when the tag comes back from the trash, and undo leads back', async () => {
    await type('One.', 0);
    const { id } = await tag(1);
    await untagAnnotation(db, id, minute(2));
    await type('One.\n\nTwo.', 3);
    const before = await told();
    await restoreAnnotations(db, [id], minute(4));
    expect(await stored()).toMatchObject({ annotations: [{ id, note: 'One.\n\nTwo.' }], drafts: [] });
    await undo(5);
    expect(await told()).toBe(before);
  });

  test('is kept when many are taken out of the trash by undo, and redo leads back', async () => {
    await type('One.', 0);
    const { id } = await tag(1);
    await trashAnnotations(db, [id], minute(2));
    await type('Other words.', 3);
    const before = await told();
    await undo(4);
    expect(await stored()).toMatchObject({ annotations: [{ id, note: 'One.\n\nOther words.' }], drafts: [] });
    await redo(5);
    expect(await told()).toBe(before);
  });
});

test('a half-typed link stays when a tag is undone', async () => {
  await type('One.', 0);
  await tag(0);
  await typeLink('https://po', 1);
  await undo(2);
  expect(await stored()).toMatchObject({ annotations: [], drafts: [{ note: 'One.', evidenceText: 'https://po' }] });
  await redo(3);
  expect(await stored()).toMatchObject({ annotations: [{}], drafts: [{ evidenceText: 'https://po' }] });
});

test('half a link that was typed with a tag stands on nothing more once clearing that tag is undone', async () => {
  await tag(0);
  await typeLink('https://po', 1);
  const before = await told();
  const [annotation] = (await stored()).annotations;
  await untagAnnotation(db, annotation?.id ?? '', minute(2));
  await undo(3);
  expect(await told()).toBe(before);
});

test('undoing an import of three notes leaves no draft that nobody typed', async () => {
  const exacts = ['It rains.', 'It snows.', 'It hails.'];
  await importAnnotations(
    db,
    exacts.map((exact) => inventedDraft({ quote: { exact }, note: `Is it so? ${exact}` })),
    'newer',
    minute(0),
  );
  await undo(1);
  expect(await stored()).toMatchObject({ annotations: [], drafts: [] });
  await redo(2);
  expect((await stored()).annotations.map(({ note }) => note).sort()).toEqual([
    'Is it so? It hails.',
    'Is it so? It rains.',
    'Is it so? It snows.',
  ]);
});

test('undoing a move brings back the draft that the note had taken in, and what was typed since', async () => {
  const there = inventedTarget({ exact: 'It rains.' });
  const atThere = { source, exact: 'It rains.', prefix: there.selector[0].prefix };
  await type('On the ferry.', 0);
  const { id } = await tag(1);
  await saveTyped(db, { ...atThere, note: 'On the rain.', evidenceText: 'https://we' }, minute(2));
  const before = await told();
  await reattachAnnotation(db, { id, target: there }, minute(3));
  expect(await stored()).toMatchObject({ annotations: [{ note: 'On the ferry.\n\nOn the rain.' }] });
  await undo(4);
  expect(await told()).toBe(before);
});

test('what can no longer be redone stays in the journal, for the words in it', async () => {
  await tag(0);
  await type('Soon gone?', 1);
  await undo(2);
  await saveAnnotation(db, { target, tag: 'unsourced' }, minute(3));
  expect(await redo(4)).toBeNull();
  expect(JSON.stringify(await db.changes.toArray())).toContain('Soon gone?');
});

test('a file that replaces what was typed in the same moment is undone without it', async () => {
  await tag(0);
  await type('My own thoughts.', 1);
  await importAnnotations(db, [inventedDraft({ tag: 'sourced', note: 'Theirs.' })], 'file', minute(1));
  await type('Theirs, and mine.', 1);
  await undo(2);
  expect(await stored()).toMatchObject({ annotations: [{ note: 'Theirs.' }] });
  await undo(3);
  expect(await stored()).toMatchObject({ annotations: [{ note: 'My own thoughts.' }] });
});

test('what was replaced by a file stays in the journal after another note of that file is deleted for good', async () => {
  const { deleteForGood } = await import('../../storage/trash.ts');
  await type('My own thoughts.', 0);
  await tag(1);
  const other = inventedAnnotation({
    id: 'urn:uuid:11111111-d9cb-469f-a165-70867728950e',
    target: inventedTarget({ exact: 'It rains.' }),
  });
  await importAnnotations(db, [inventedDraft({ note: 'Theirs.' }), other], 'file', minute(2));
  await trashAnnotations(db, [other.id], minute(3));
  expect(await deleteForGood(db, [other.id], minute(4))).toBe(1);
  expect(await trashedAnnotations(db)).toEqual([]);
  await undo(5);
  expect(await stored()).toMatchObject({ annotations: [{ note: 'My own thoughts.' }] });
});
