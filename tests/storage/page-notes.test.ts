import { beforeEach, expect, test } from 'vitest';
import { wholePage, type AnnotationDraft } from '../../annotation/model/annotation.ts';
import { draftKeyOf } from '../../annotation/model/draft.ts';
import { allAnnotations, annotationsOfSource } from '../../storage/annotations.ts';
import { restoreAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { saveDraft } from './save-draft.ts';
import { importAnnotations, previewImport } from '../../storage/import.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const { source } = inventedTarget();
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

/** As other programs have them: about the page, with an id and without a date. */
function pageNote(id: string, note: string): AnnotationDraft {
  const target = { ...inventedTarget(), selector: wholePage() };
  const evidence = [{ url: 'https://port.example/times', accessed: minute(0).toISOString() }];
  return inventedDraft({ target, note, evidence, origin: { id, record: JSON.stringify({ id, note }) } });
}

const notes = [pageNote('https://annotations.example/1', 'Good.'), pageNote('https://annotations.example/2', 'Bad.')];

test.each(['newer', 'file', 'stored'] as const)(
  'a page has as many as were imported, and importing them twice changes nothing, by the rule "%s"',
  async (rule) => {
    await importAnnotations(db, notes, rule, minute(1));
    const once = await allAnnotations(db);
    expect(once.map(({ note }) => note).sort()).toEqual(['Bad.', 'Good.']);
    const later = notes.map((note) => ({
      ...note,
      evidence: note.evidence.map((link) => ({ ...link, accessed: minute(9).toISOString() })),
    }));
    expect(await previewImport(db, later, rule, minute(9))).toMatchObject({
      added: [],
      changed: [],
      kept: [],
      equal: 2,
    });
    await importAnnotations(db, later, rule, minute(9));
    expect(await allAnnotations(db)).toEqual(once);
  },
);

test('each is edited by its id, with a half-typed link of its own, and keeps where it comes from', async () => {
  await importAnnotations(db, notes, 'newer', minute(1));
  const [one, other] = await annotationsOfSource(db, source);
  if (one === undefined || other === undefined) throw new Error('two were imported');
  for (const [annotation, evidenceText] of [[one, 'https://one'] as const, [other, 'https://other'] as const]) {
    const updated = minute(2).toISOString();
    await saveDraft(db, { ...draftKeyOf(annotation), note: '', evidence: [], evidenceText, updated });
  }
  const { target, tag, evidence } = one;
  await saveAnnotation(db, { id: one.id, target, tag, evidence, note: 'Better.' }, minute(3));
  expect(await db.annotations.get(one.id)).toMatchObject({ note: 'Better.', origin: one.origin });
  expect(await db.annotations.get(other.id)).toEqual(other);
  expect((await draftsOfSource(db, source)).map((draft) => draft.evidenceText).sort()).toEqual([
    'https://one',
    'https://other',
  ]);
});

test('undo takes an import of them back without leaving drafts, and redo brings it again', async () => {
  await importAnnotations(db, notes, 'newer', minute(1));
  const imported = await allAnnotations(db);
  await undoLastChange(db, undefined, minute(2));
  expect(await allAnnotations(db)).toEqual([]);
  expect(await draftsOfSource(db, source)).toEqual([]);
  await redoLastChange(db, undefined, minute(3));
  const modified = minute(3).toISOString();
  const clock = expect.any(String) as string;
  expect(await allAnnotations(db)).toEqual(imported.map((annotation) => ({ ...annotation, modified, clock })));
});

test('one goes to the trash and comes back without touching the others', async () => {
  await importAnnotations(db, notes, 'newer', minute(1));
  const ids = (await allAnnotations(db)).map(({ id }) => id);
  await trashAnnotations(db, ids.slice(0, 1), minute(2));
  await restoreAnnotations(db, ids.slice(0, 1), minute(3));
  expect(await allAnnotations(db)).toHaveLength(2);
  await untagAnnotation(db, ids[0] ?? '', minute(4));
  expect(await allAnnotations(db)).toHaveLength(1);
  expect(await draftsOfSource(db, source)).toEqual([]);
});

test('what another program says of a stored quote leaves what it cannot know', async () => {
  const claim = { checkWorthiness: 0.5, reasons: [], support: { kind: 'none' as const } };
  const mine = await saveAnnotation(db, inventedDraft({ claim }), minute(0));
  const [quote] = mine.target.selector;
  const theirs = inventedDraft({
    target: {
      ...mine.target,
      title: '',
      paragraph: '',
      selector: [quote, { type: 'TextPositionSelector', start: 0, end: 1 }],
    },
    note: 'By whom?',
    origin: { id: 'x', record: '{}' },
  });
  await importAnnotations(db, [theirs], 'file', minute(1));
  expect(await allAnnotations(db)).toMatchObject([{ id: mine.id, note: 'By whom?', claim, target: mine.target }]);
});
