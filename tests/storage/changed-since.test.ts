import { expect, test } from 'vitest';
import { trashAnnotations } from '../../storage/bulk.ts';
import { lastChangedAt, oldestUnsaved } from '../../storage/changed-since.ts';
import { saveDraft } from './save-draft.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

test('what was typed and has no tag counts, too', async () => {
  const db = await freshDatabase();
  const { source, selector } = inventedTarget();
  const [{ exact, prefix }] = selector;
  const typed = { source, exact, prefix, note: 'By', evidence: [], evidenceText: '' };
  await saveDraft(db, { ...typed, updated: minute(3).toISOString() });
  expect(await lastChangedAt(db)).toBe(minute(3).toISOString());
  expect(await oldestUnsaved(db, minute(2).toISOString())).toBe(minute(3).toISOString());
  expect(await oldestUnsaved(db, minute(3).toISOString())).toBeUndefined();
});

const exacts = ['The new ferry halves the crossing time.', 'Tickets cost more.', 'It sails at noon.'];

test('the oldest change that a backup does not have is found, among those that are not in the trash', async () => {
  const db = await freshDatabase();
  expect(await oldestUnsaved(db, '')).toBeUndefined();
  const [first] = await Promise.all(
    exacts.map((exact, n) => saveAnnotation(db, inventedDraft({ quote: { exact } }), minute(n))),
  );
  const at = (n: number): string => minute(n).toISOString();
  expect(await oldestUnsaved(db, '')).toBe(at(0));
  expect(await oldestUnsaved(db, at(0))).toBe(at(1));
  expect(await oldestUnsaved(db, at(2))).toBeUndefined();
  await trashAnnotations(db, [first?.id ?? ''], minute(5));
  expect(await oldestUnsaved(db, at(2))).toBeUndefined();
  expect(await oldestUnsaved(db, '')).toBe(at(1));
});
