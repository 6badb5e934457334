import { draftKeyOf } from '../../annotation/model/draft.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { trashedAnnotations } from '../../storage/annotations.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { saveDraft } from './save-draft.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { storedOf } from '../../storage/stored.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const target = inventedTarget();
const { source, selector } = target;
const quote = { source, exact: selector[0].exact, prefix: selector[0].prefix };
const evidence = [{ url: 'https://skarholm.example/tables', accessed: minute(0).toISOString() }];
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

describe('what is typed about a quote without a tag', () => {
  test('is added to its draft, field by field', async () => {
    await saveTyped(db, { ...quote, note: 'By whom?' }, minute(0));
    await saveTyped(db, { ...quote, evidence }, minute(1));
    await saveTyped(db, { ...quote, evidenceText: 'https://po' }, minute(2));
    const updated = minute(2).toISOString();
    const draft = { ...quote, note: 'By whom?', evidence, evidenceText: 'https://po', updated };
    expect(await storedOf(db, source)).toMatchObject({ annotations: [], drafts: [draft] });
  });

  test('and taken back again leaves no draft', async () => {
    await saveTyped(db, { ...quote, note: 'By whom?', evidence }, minute(0));
    await saveTyped(db, { ...quote, note: '', withdrawn: evidence.map(({ url }) => url) }, minute(1));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [], drafts: [] });
  });

  test('and comes late from an earlier turn of its view changes nothing', async () => {
    const typedIn = (turn: number, nth: number, from: string) => ({ note: { view: 'a', turn, nth, from } });
    await saveTyped(db, { ...quote, note: 'Lett', typedIn: typedIn(1, 4, '') }, minute(0));
    await saveTyped(db, { ...quote, note: 'Letter', typedIn: typedIn(2, 1, 'Lett') }, minute(1));
    await saveTyped(db, { ...quote, note: 'Lette', typedIn: typedIn(1, 5, '') }, minute(2));
    expect(await storedOf(db, source)).toMatchObject({ drafts: [{ note: 'Letter' }] });
  });

  test('becomes the annotation with the tag', async () => {
    await saveTyped(db, { ...quote, note: 'By whom?', evidence }, minute(0));
    await saveAnnotation(db, { target, tag: 'sourced' }, minute(1));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ note: 'By whom?', evidence }], drafts: [] });
  });
});

describe('what is typed about a tagged quote', () => {
  test('goes into its annotation, half a link into the draft, and one undo takes back one piece of typing', async () => {
    const { id } = await saveAnnotation(db, { target, tag: 'sourced' }, minute(0));
    await saveTyped(db, { ...quote, id, note: 'B', evidenceText: 'https://po' }, minute(1));
    await saveTyped(db, { ...quote, id, note: 'By' }, minute(1));
    expect(await storedOf(db, source)).toMatchObject({
      annotations: [{ id, tag: 'sourced', note: 'By', modified: minute(1).toISOString() }],
      drafts: [{ note: '', evidence: [], evidenceText: 'https://po' }],
    });
    await undoLastChange(db, source, minute(2));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ id, tag: 'sourced', note: '' }] });
  });

  test('and changes nothing is no change', async () => {
    const before = await saveAnnotation(db, inventedDraft({ note: 'By' }), minute(0));
    await saveTyped(db, { ...quote, note: 'By' }, minute(1));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [before] });
    expect(await db.changes.count()).toBe(1);
  });

  test('takes in words that a draft still had beside the annotation', async () => {
    await saveAnnotation(db, inventedDraft({ note: 'By' }), minute(0));
    await saveDraft(db, {
      ...quote,
      note: 'Longer.',
      evidence: [],
      evidenceText: '',
      updated: minute(1).toISOString(),
    });
    await saveTyped(db, { ...quote, evidence }, minute(2));
    expect(await storedOf(db, source)).toMatchObject({
      annotations: [{ note: 'By\n\nLonger.', evidence }],
      drafts: [],
    });
    await saveTyped(db, { ...quote, note: 'By whom?' }, minute(3));
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ note: 'By whom?' }], drafts: [] });
  });
});

test('what is typed about a note on a whole page that went to the trash meanwhile stays with it there', async () => {
  const [words, position] = selector;
  const page = {
    ...target,
    selector: [
      { ...words, exact: '', prefix: '', suffix: '' },
      { ...position, start: 0, end: 0 },
    ],
  };
  const note = inventedAnnotation({ target: page as typeof target, note: 'On' });
  await db.annotations.put(note);
  await trashAnnotations(db, [note.id], minute(1));
  await saveTyped(db, { ...draftKeyOf(note), id: note.id, note: 'On all' }, minute(2));
  expect(await trashedAnnotations(db)).toMatchObject([{ id: note.id, note: 'On all' }]);
  expect(await storedOf(db, source)).toMatchObject({ annotations: [], drafts: [] });
});

test('what is too long is refused, and what was typed before stays', async () => {
  await saveAnnotation(db, inventedDraft({ note: 'By' }), minute(0));
  const tooLong = saveTyped(db, { ...quote, note: 'x'.repeat(1_000_001) }, minute(1));
  await expect(tooLong).rejects.toMatchObject({ failure: 'storage-too-long' });
  expect(await storedOf(db, source)).toMatchObject({ annotations: [{ note: 'By' }] });
});
