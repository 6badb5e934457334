import { beforeEach, describe, expect, test, vi } from 'vitest';
import { untagAnnotation } from '../../storage/untag.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { markSeen, noticeChanges, noticedChanges, type FoundWords } from '../../storage/noticed.ts';
import { reattachAnnotation } from '../../storage/reattach.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { deleteForGood } from '../../storage/trash.ts';
import { inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const tagged = 'The new ferry carried 900 people in May.';
const target = inventedTarget({ exact: tagged });
const { source } = target;
const said = (figure: number) => tagged.replace('900', String(figure));
let db: ClaimlightDatabase;
let id: string;

const found = (part: Partial<FoundWords>): FoundWords => ({
  source,
  changed: [],
  gone: [],
  unsure: [],
  sentences: [tagged],
  ...part,
});
/** A visit at which these words stand in place of the tagged ones. */
const seeWords = (words: string, at: number, sentences?: string[]) =>
  noticeChanges(db, found({ changed: [{ id, words }], ...(sentences && { sentences }) }), minute(at));
const told = async () => (await noticedChanges(db)).map(({ from, to, seen }) => [from, to, seen]);

beforeEach(async () => {
  db = await freshDatabase();
  ({ id } = await saveAnnotation(db, { ...inventedDraft(), target }, minute(0)));
});

describe('words that changed', () => {
  test('are told once for each new wording, from what stood there at the visit before, the newest first', async () => {
    for (const [visit, figure] of [700, 700, 650].entries()) await seeWords(said(figure), visit + 1);
    expect(await told()).toEqual([
      [said(700), said(650), 0],
      [tagged, said(700), 0],
    ]);
    expect(await noticedChanges(db)).toMatchObject([{ of: { id }, at: minute(3).toISOString() }, {}]);
  });

  test('and claim the same are not told', async () => {
    await seeWords(`${tagged}[2]`, 1);
    await seeWords(tagged.replace('900', 'nine hundred'), 2);
    expect(await told()).toEqual([]);
  });

  test('and changed back are told', async () => {
    await seeWords(said(700), 1);
    await noticeChanges(db, found({}), minute(2));
    expect(await told()).toEqual([
      [said(700), tagged, 0],
      [tagged, said(700), 0],
    ]);
  });

  test('are told with whether the page carries a correction note', async () => {
    await seeWords(said(700), 1, [said(700), 'The mayor left at noon.']);
    await seeWords(said(650), 2, [said(650), 'Correction: An earlier version of this article gave another figure.']);
    expect((await noticedChanges(db)).map(({ isCorrected }) => isCorrected)).toEqual([true, false]);
  });
});

describe('words that the page no longer has', () => {
  test('are told once, and again when they are back', async () => {
    for (const visit of [1, 2]) await noticeChanges(db, found({ gone: [id] }), minute(visit));
    expect(await told()).toEqual([[tagged, null, 0]]);
    await noticeChanges(db, found({}), minute(3));
    expect(await told()).toEqual([
      [tagged, tagged, 0],
      [tagged, null, 0],
    ]);
  });

  test('are not told of what may stand in several places', async () => {
    await noticeChanges(db, found({ unsure: [id] }), minute(1));
    expect(await told()).toEqual([]);
  });
});

describe('what the reader decides', () => {
  test('on the new words answers the question, and later changes are told from there', async () => {
    await seeWords(said(700), 1);
    const now = inventedTarget({ exact: said(700) });
    await saveAnnotation(db, { ...inventedDraft(), id, target: now }, minute(2));
    await noticeChanges(db, found({}), minute(3));
    expect(await told()).toEqual([[tagged, said(700), 1]]);
    await seeWords(said(650), 4);
    expect((await told())[0]).toEqual([said(700), said(650), 0]);
  });

  test('by putting the tag elsewhere is no change of the page', async () => {
    await noticeChanges(db, found({ gone: [id] }), minute(1));
    await reattachAnnotation(
      db,
      { id, target: inventedTarget({ exact: 'It carried 650 people in June.' }) },
      minute(2),
    );
    await noticeChanges(db, found({}), minute(3));
    expect(await told()).toEqual([[tagged, null, 1]]);
  });

  test('by marking it as seen holds, and can be taken back', async () => {
    await seeWords(said(700), 1);
    const seqs = (await noticedChanges(db)).map(({ seq }) => seq);
    expect(await markSeen(db, seqs, true)).toBe(1);
    expect(await markSeen(db, seqs, true)).toBe(0);
    await seeWords(said(700), 2);
    expect(await told()).toEqual([[tagged, said(700), 1]]);
    await markSeen(db, seqs, false);
    expect(await told()).toEqual([[tagged, said(700), 0]]);
  });
});

test('what is in the trash is not told of, and what is deleted for good is forgotten', async () => {
  await seeWords(said(700), 1);
  await untagAnnotation(db, id, minute(2));
  expect(await told()).toEqual([]);
  expect(await db.noticed.count()).toBe(1);
  await deleteForGood(db, [id], minute(9));
  expect(await db.noticed.count()).toBe(0);
});

test('of hundreds of notes, all that changed is written at once', async () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    inventedTarget({ exact: `Sentence ${n} said so.`, start: n * 50 }),
  );
  const ids: string[] = [];
  for (const [n, each] of many.entries())
    ids.push((await saveAnnotation(db, { ...inventedDraft(), target: each }, minute(n))).id);
  const add = vi.spyOn(db.noticed, 'add');
  const bulkAdd = vi.spyOn(db.noticed, 'bulkAdd');
  await noticeChanges(db, found({ gone: ids }), minute(400));
  expect([add.mock.calls.length, bulkAdd.mock.calls.length]).toEqual([0, 1]);
  expect(await told()).toHaveLength(300);
});
