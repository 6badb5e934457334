import { beforeEach, describe, expect, test } from 'vitest';
import { annotationsOfSource } from '../../storage/annotations.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { saveDraft } from './save-draft.ts';
import { reattachAnnotation } from '../../storage/reattach.ts';
import { storedCounts } from '../../storage/tally.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const before = inventedTarget({ exact: 'The new ferry carried 900 people in May.' });
const now = inventedTarget({ exact: 'The new ferry carried 700 people in May.' });
const { source } = before;
let db: ClaimlightDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

const saved = () =>
  saveAnnotation(db, { ...inventedDraft({ tag: 'sourced' }), target: before, note: 'Seen.' }, minute(0));

describe('words that were tagged meanwhile', () => {
  const taggedMeanwhile = () =>
    saveAnnotation(
      db,
      {
        ...inventedDraft({ tag: 'promotional' }),
        target: now,
        note: 'From the other tab.',
        evidence: [{ url: 'https://office.example/', accessed: minute(1).toISOString() }],
      },
      minute(1),
    );

  test.each([
    ['re-attached', (id: string) => reattachAnnotation(db, { id, target: now }, minute(2))],
    [
      'saved',
      (id: string) =>
        saveAnnotation(db, { ...inventedDraft({ tag: 'sourced' }), id, target: now, note: 'Seen.' }, minute(2)),
    ],
  ])('have one live annotation after another is %s there, with the notes of both, and one undo', async (_, move) => {
    const { id } = await saved();
    const other = await taggedMeanwhile();
    const after = await move(id);
    expect(after).toMatchObject({ id, tag: 'sourced', note: 'Seen.\n\nFrom the other tab.' });
    expect(after.evidence.map(({ url }) => url)).toContain('https://office.example/');
    expect(await annotationsOfSource(db, source)).toEqual([after]);
    expect(await db.annotations.get(other.id)).toMatchObject({ note: other.note, deleted: minute(2).toISOString() });
    expect((await storedCounts(db)).live).toBe(1);

    await undoLastChange(db, source, minute(3));
    const live = await annotationsOfSource(db, source);
    expect(live.map(({ note, target: { selector } }) => [selector[0].exact, note])).toEqual(
      expect.arrayContaining([
        [before.selector[0].exact, 'Seen.'],
        [now.selector[0].exact, 'From the other tab.'],
      ]),
    );
    expect(live).toHaveLength(2);
  });
});

describe('an annotation saved on other words', () => {
  test.each([
    ['sourced', 'kept'],
    ['unsourced', 'retagged'],
  ] as const)('as %s is %s, and its history tells the words before', async (tag, decision) => {
    const { id } = await saved();
    const after = await saveAnnotation(db, { ...inventedDraft({ tag }), id, target: now, note: 'Seen.' }, minute(1));
    expect(after).toMatchObject({ id, tag, target: now, note: 'Seen.' });
    expect(after.history).toEqual([
      {
        seen: minute(1).toISOString(),
        from: 'The new ferry carried 900 people in May.',
        to: 'The new ferry carried 700 people in May.',
        changes: ['number'],
        decision,
      },
    ]);
  });

  test('keeps its history when it is saved again, and adds to it when its words change again', async () => {
    const { id } = await saved();
    const draft = { ...inventedDraft({ tag: 'sourced' }), id, target: now };
    await saveAnnotation(db, draft, minute(1));
    const noted = await saveAnnotation(db, { ...draft, note: 'Asked the line.' }, minute(2));
    expect(noted.history).toHaveLength(1);
    const again = await saveAnnotation(db, { ...draft, target: before }, minute(3));
    expect(again.history?.map(({ to }) => to)).toEqual([now, before].map(({ selector: [{ exact }] }) => exact));
  });

  test('says of itself what the program said of the new words', async () => {
    const claim = (checkWorthiness: number) =>
      ({ checkWorthiness, reasons: [], support: { kind: 'none' } }) as const satisfies object;
    const draft = { ...inventedDraft({ tag: 'sourced' }), target: before };
    const { id } = await saveAnnotation(db, { ...draft, claim: { ...claim(0.4), reasons: [] } }, minute(0));
    const after = await saveAnnotation(
      db,
      { ...draft, id, target: now, claim: { ...claim(0.6), reasons: [] } },
      minute(1),
    );
    expect(after.claim?.checkWorthiness).toBe(0.6);
  });

  test('takes a half-typed link along', async () => {
    const { id } = await saved();
    await saveDraft(db, draftOf(before, { evidenceText: 'https://half' }));
    await saveAnnotation(db, { ...inventedDraft({ tag: 'sourced' }), id, target: now }, minute(1));
    expect(await draftsOfSource(db, source)).toMatchObject([
      { exact: now.selector[0].exact, evidenceText: 'https://half' },
    ]);
  });
});

describe('reattachAnnotation', () => {
  test('puts tag and note on the words picked; undo puts them back', async () => {
    const first = await saved();
    const after = await reattachAnnotation(db, { id: first.id, target: now }, minute(1));
    expect(after).toMatchObject({ id: first.id, tag: 'sourced', note: 'Seen.', target: now, created: first.created });
    expect(after.history).toMatchObject([{ decision: 'reattached', changes: ['number'] }]);
    await undoLastChange(db, source, minute(2));
    const undone = await db.annotations.get(first.id);
    expect(undone).toMatchObject({ target: before });
    expect(undone?.history).toBeUndefined();
  });

  test('to the same words in another place is no change of words', async () => {
    const { id } = await saved();
    const target = inventedTarget({ exact: before.selector[0].exact, prefix: 'Later: ', start: 900 });
    const { history } = await reattachAnnotation(db, { id, target }, minute(1));
    expect(history).toMatchObject([{ decision: 'reattached', changes: [] }]);
  });

  test('joins what was typed about the words picked', async () => {
    const { id } = await saved();
    const evidence = [{ url: 'https://statistics.example/ferries', accessed: minute(0).toISOString() }];
    await saveDraft(db, draftOf(now, { note: 'Half of that in April.', evidence }));
    const after = await reattachAnnotation(db, { id, target: now }, minute(1));
    expect(after).toMatchObject({ note: 'Seen.\n\nHalf of that in April.', evidence });
  });

  test('refuses what is not stored, or in the trash', async () => {
    const { id } = await saved();
    await trashAnnotations(db, [id], minute(1));
    const missing = 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e';
    for (const gone of [id, missing])
      await expect(reattachAnnotation(db, { id: gone, target: now }, minute(2))).rejects.toMatchObject({
        failure: 'storage-invalid',
      });
  });
});

function draftOf({ source, selector: [{ exact, prefix }] }: typeof now, typed: object) {
  const empty = { note: '', evidence: [], evidenceText: '', updated: minute(0).toISOString() };
  return { source, exact, prefix, ...empty, ...typed };
}
