import { beforeEach, describe, expect, test } from 'vitest';
import { allAnnotations, annotationsOfSource, trashedAnnotations } from '../../storage/annotations.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import { purgeTrash } from '../../storage/trash.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { saveDraft } from './save-draft.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import { freshDatabase } from './fresh-database.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';

const { source } = inventedTarget();
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

describe('saveAnnotation', () => {
  test('stores what it resolves with', async () => {
    const saved = await saveAnnotation(db, inventedDraft({ note: 'By whom?' }), minute(0));
    expect(await annotationsOfSource(db, source)).toEqual([saved]);
    expect(saved).toMatchObject({
      note: 'By whom?',
      created: minute(0).toISOString(),
      modified: minute(0).toISOString(),
    });
  });

  test('tagging the same quote again updates its one annotation and keeps when it was made', async () => {
    const first = await saveAnnotation(db, inventedDraft({ tag: 'unsourced' }), minute(0));
    const second = await saveAnnotation(db, inventedDraft({ tag: 'sourced' }), minute(1));
    expect(second).toMatchObject({
      id: first.id,
      tag: 'sourced',
      created: first.created,
      modified: minute(1).toISOString(),
    });
    expect(await annotationsOfSource(db, source)).toHaveLength(1);
  });

  test.each([
    ['moved down the page', { start: 900 }, 1],
    ['with other words around it but at the same place', { prefix: 'Edited: ', suffix: ' More later.' }, 1],
    ['elsewhere on the page', { start: 900, prefix: 'A captain says: ', suffix: ' Others doubt it.' }, 2],
    ['of another article', { source: 'https://harbour-gazette.example/news/port' }, 2],
    ['of other words', { exact: 'The old ferry is sold.' }, 2],
  ])('a quote %s', async (_, quote, expected) => {
    await saveAnnotation(db, inventedDraft(), minute(0));
    await saveAnnotation(db, inventedDraft({ quote }), minute(1));
    expect(await allAnnotations(db)).toHaveLength(expected);
  });

  test('an id names the annotation even when the article around its quote has changed', async () => {
    const { id } = await saveAnnotation(db, inventedDraft(), minute(0));
    const quote = { exact: 'The new ferry cuts the crossing time.', start: 3, prefix: '', suffix: '' };
    await saveAnnotation(db, { ...inventedDraft({ quote }), id }, minute(1));
    expect((await allAnnotations(db)).map((annotation) => annotation.id)).toEqual([id]);
  });

  test('what the program said at the time is not rewritten by what it says later', async () => {
    const early = { checkWorthiness: 0.4, reasons: [], support: { kind: 'none' as const } };
    await saveAnnotation(db, inventedDraft({ claim: early }), minute(0));
    const saved = await saveAnnotation(db, inventedDraft({ claim: { ...early, checkWorthiness: 0.9 } }), minute(1));
    expect(saved.claim).toEqual(early);
  });

  test('the draft of the quote is gone once it is saved, others stay', async () => {
    const [{ exact, prefix }] = inventedTarget().selector;
    const draft = {
      source,
      exact,
      prefix,
      note: 'half a tho',
      evidence: [],
      evidenceText: '',
      updated: minute(0).toISOString(),
    };
    await saveDraft(db, draft);
    await saveDraft(db, { ...draft, exact: 'Another claim.' });
    await saveAnnotation(db, inventedDraft({ note: 'half a thought' }), minute(1));
    expect((await draftsOfSource(db, source)).map((left) => left.exact)).toEqual(['Another claim.']);
  });

  test('a half-typed link stays a draft when its claim is tagged', async () => {
    const [{ exact, prefix }] = inventedTarget().selector;
    const updated = minute(0).toISOString();
    const typed = { source, exact, prefix, note: 'half a tho', evidence: [], evidenceText: 'https://harb', updated };
    await saveDraft(db, typed);
    await saveAnnotation(db, inventedDraft({ note: 'half a tho' }), minute(1));
    expect(await draftsOfSource(db, source)).toMatchObject([{ note: '', evidenceText: 'https://harb' }]);
  });

  test.each([
    [
      'evidence that is no web address',
      'storage-invalid',
      { evidence: [{ url: 'javascript:alert(1)', accessed: minute(0).toISOString() }] },
    ],
    ['an empty quote', 'storage-invalid', { quote: { exact: '' } }],
    ['a note of over a million characters', 'storage-too-long', { note: 'x'.repeat(1_000_001) }],
  ])('%s is refused as %s, and the draft stays', async (_, failure, overrides) => {
    const [{ exact, prefix }] = inventedTarget().selector;
    await saveDraft(db, {
      source,
      exact,
      prefix,
      note: 'typed',
      evidence: [],
      evidenceText: '',
      updated: minute(0).toISOString(),
    });
    await expect(saveAnnotation(db, inventedDraft(overrides), minute(1))).rejects.toMatchObject({ failure });
    expect(await allAnnotations(db)).toEqual([]);
    expect(await draftsOfSource(db, source)).toHaveLength(1);
  });
});

describe('the trash', () => {
  test('a trashed annotation is not listed, and can be restored as it was', async () => {
    const saved = await saveAnnotation(db, inventedDraft({ note: 'keep me' }), minute(0));
    const trashed = await untagAnnotation(db, saved.id, minute(1));
    expect(await annotationsOfSource(db, source)).toEqual([]);
    expect(await trashedAnnotations(db)).toEqual([trashed]);
    expect(await restoreAnnotations(db, [saved.id], minute(2))).toEqual({ count: 1, sources: [source] });
    expect(await annotationsOfSource(db, source)).toEqual([
      { ...saved, modified: minute(2).toISOString(), clock: expect.any(String) as string },
    ]);
  });

  test('a quote tagged anew while its annotation lies in the trash is a new annotation', async () => {
    const old = await saveAnnotation(db, inventedDraft({ note: 'old' }), minute(0));
    await untagAnnotation(db, old.id, minute(1));
    const renewed = await saveAnnotation(db, inventedDraft({ note: 'new' }), minute(2));
    expect(renewed.id).not.toBe(old.id);
    await restoreAnnotations(db, [old.id], minute(3));
    expect((await annotationsOfSource(db, source)).map(({ note }) => note)).toEqual(['old']);
    expect((await trashedAnnotations(db)).map(({ note }) => note)).toEqual(['new']);
  });

  test.each([false, true])('undoing that brings the new annotation back (half a link typed: %s)', async (isTyped) => {
    const old = await saveAnnotation(db, inventedDraft({ note: 'old' }), minute(0));
    await untagAnnotation(db, old.id, minute(1));
    await saveAnnotation(db, inventedDraft({ note: 'new' }), minute(2));
    const { exact, prefix } = inventedTarget().selector[0];
    if (isTyped) await saveTyped(db, { source, exact, prefix, evidenceText: 'https://har' }, minute(3));
    const [live, trashed] = [await annotationsOfSource(db, source), await trashedAnnotations(db)];
    await restoreAnnotations(db, [old.id], minute(4));
    const after = await annotationsOfSource(db, source);
    await undoLastChange(db, source, minute(5));
    expect((await annotationsOfSource(db, source)).map(({ note, id }) => [note, id])).toEqual([['new', live[0]?.id]]);
    expect((await trashedAnnotations(db)).map(({ id }) => id)).toEqual(trashed.map(({ id }) => id));
    await redoLastChange(db, source, minute(6));
    expect((await annotationsOfSource(db, source)).map(({ note, id }) => [note, id])).toEqual([['old', after[0]?.id]]);
  });

  test('trashing twice does not prolong the 30 days', async () => {
    const { id } = await saveAnnotation(db, inventedDraft(), minute(0));
    await untagAnnotation(db, id, minute(1));
    expect((await untagAnnotation(db, id, minute(50))).deleted).toBe(minute(1).toISOString());
  });

  test('after 30 days, not before, it is gone for good, and no copy stays in the journal', async () => {
    const { id } = await saveAnnotation(db, inventedDraft({ note: 'secret' }), minute(0));
    await untagAnnotation(db, id, minute(1));
    const thirtyDays = 30 * 24 * 60;
    expect(await purgeTrash(db, minute(thirtyDays))).toBe(0);
    expect(await purgeTrash(db, minute(thirtyDays + 1))).toBe(1);
    expect(await trashedAnnotations(db)).toEqual([]);
    expect(await db.changes.count()).toBe(0);
  });

  test('an annotation that is not there cannot be trashed or restored', async () => {
    await expect(untagAnnotation(db, 'urn:uuid:none', minute(0))).rejects.toMatchObject({ failure: 'storage-invalid' });
    expect(await restoreAnnotations(db, ['urn:uuid:none'], minute(0))).toEqual({ count: 0, sources: [] });
  });
});

test('many are retagged and trashed at once; ids that are not stored are passed over', async () => {
  const ids = ['urn:uuid:none'];
  for (const n of [1, 2, 3]) {
    ids.push((await saveAnnotation(db, inventedDraft({ quote: { exact: `Claim ${n}.`, start: n } }), minute(n))).id);
  }
  expect(await retagAnnotations(db, ids, 'promotional', minute(4))).toEqual({ count: 3, sources: [source] });
  expect((await allAnnotations(db)).map(({ tag }) => tag)).toEqual(['promotional', 'promotional', 'promotional']);
  await trashAnnotations(db, ids, minute(5));
  expect(await allAnnotations(db)).toEqual([]);
});

test('annotations of an article come in the order of their quotes', async () => {
  for (const start of [500, 20, 300]) {
    await saveAnnotation(db, inventedDraft({ quote: { exact: `At ${start}.`, start } }), minute(0));
  }
  const starts = (await annotationsOfSource(db, source)).map(({ target }) => target.selector[1].start);
  expect(starts).toEqual([20, 300, 500]);
});
