import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../annotation/model/draft.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { saveDraft } from './save-draft.ts';
import type { ImportRecord } from '../../annotation/model/import.ts';
import { countsOf, importAnnotations, previewImport } from '../../storage/import.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { storedOf } from '../../storage/stored.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const { source, selector } = inventedTarget();
const evidence = [{ url: 'https://skarholm.example/tables', accessed: minute(0).toISOString() }];
const rules = ['newer', 'file', 'stored'] as const;
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

/** What was typed about the invented claim, at the n-th minute. */
function typed(n: number, overrides: Partial<Draft> = {}): Draft {
  const [{ exact, prefix }] = selector;
  const updated = minute(n).toISOString();
  return { source, exact, prefix, note: 'By whom?', evidence, evidenceText: '', updated, ...overrides };
}

describe.each(rules)('by the rule "%s"', (rule) => {
  test('drafts come into an empty database as they are, and a second time nothing changes', async () => {
    const file = [typed(0), typed(1, { exact: 'Tickets cost more.', evidenceText: 'https://po' })];
    expect(countsOf(await importAnnotations(db, file, rule, minute(5)))).toMatchObject({ added: 2, changed: 0 });
    expect(await allDrafts(db)).toEqual(expect.arrayContaining(file));
    const again = countsOf(await importAnnotations(db, file, rule, minute(6)));
    expect(again).toEqual({ added: 0, changed: 0, kept: 0, equal: 2, left: 0 });
  });

  test('the words of a draft join the annotation of their quote, and a second time nothing changes', async () => {
    await saveAnnotation(db, inventedDraft({ note: 'So says the port.' }), minute(0));
    const file: ImportRecord[] = [typed(3, { evidenceText: 'https://po' })];
    await importAnnotations(db, file, rule, minute(5));
    const once = await storedOf(db, source);
    const isTaken = rule !== 'stored';
    expect(once.annotations).toMatchObject([{ note: isTaken ? 'So says the port.\n\nBy whom?' : 'So says the port.' }]);
    expect(once.drafts).toMatchObject([{ note: '', evidence: [], evidenceText: 'https://po' }]);
    await importAnnotations(db, file, rule, minute(6));
    expect(await storedOf(db, source)).toEqual(once);
  });

  test('words that an annotation of the same file has are not doubled', async () => {
    await importAnnotations(
      db,
      [inventedAnnotation({ note: 'By whom? Since when?', evidence }), typed(3)],
      rule,
      minute(5),
    );
    expect(await storedOf(db, source)).toMatchObject({ annotations: [{ note: 'By whom? Since when?' }], drafts: [] });
  });

  test('a preview says the same and writes nothing', async () => {
    await saveDraft(db, typed(2, { note: 'By who' }));
    const file = [typed(3), typed(1, { exact: 'Tickets cost more.' })];
    const preview = countsOf(await previewImport(db, file, rule, minute(5)));
    expect(await allDrafts(db)).toHaveLength(1);
    expect(countsOf(await importAnnotations(db, file, rule, minute(5)))).toEqual(preview);
  });
});

test.each([
  ['newer', 3, 'By whom?'],
  ['newer', 1, 'By who'],
  ['file', 1, 'By whom?'],
  ['stored', 3, 'By who'],
] as const)('by the rule "%s" a draft of minute %i leaves "%s"', async (rule, at, note) => {
  await saveDraft(db, typed(2, { note: 'By who' }));
  await importAnnotations(db, [typed(at)], rule, minute(5));
  expect(await allDrafts(db)).toMatchObject([{ note }]);
});

test('an import with drafts is one undo, and one redo', async () => {
  await saveDraft(db, typed(0, { note: 'By who' }));
  const other = typed(1, { exact: 'Tickets cost more.' });
  await importAnnotations(
    db,
    [inventedAnnotation({ target: inventedTarget({ exact: 'It rains.' }) }), typed(1), other],
    'newer',
    minute(5),
  );
  expect(await storedOf(db, source)).toMatchObject({ annotations: [{}], drafts: [{}, {}] });
  await undoLastChange(db, source, minute(6));
  expect(await storedOf(db, source)).toMatchObject({ annotations: [], drafts: [{ note: 'By who' }] });
  await redoLastChange(db, source, minute(7));
  expect(await storedOf(db, source)).toMatchObject({ annotations: [{}], drafts: [{}, {}] });
});

test('undoing an import leaves a draft that was typed on', async () => {
  await importAnnotations(db, [typed(1)], 'newer', minute(5));
  await saveDraft(db, typed(6, { note: 'By whom, and when?' }));
  await undoLastChange(db, undefined, minute(7));
  expect(await allDrafts(db)).toMatchObject([{ note: 'By whom, and when?' }]);
});
