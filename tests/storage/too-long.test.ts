import { describe, expect, test } from 'vitest';
import { longestNote } from '../../annotation/model/annotation.ts';
import { importAnnotations } from '../../storage/import.ts';
import { reattachAnnotation } from '../../storage/reattach.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const half = (letter: string): string => letter.repeat(longestNote / 2);
const { source, selector } = inventedTarget();
const [{ exact, prefix }] = selector;

describe('two notes that are together longer than one can be', () => {
  test('stay two when one is put on the quote of the other, and it is told', async () => {
    const db = await freshDatabase();
    const one = await saveAnnotation(db, inventedDraft({ note: half('a') }), minute(1));
    const quote = { exact: 'Tickets cost more.' };
    const other = await saveAnnotation(db, inventedDraft({ note: half('b'), quote }), minute(2));
    const place = { id: one.id, target: other.target };
    await expect(reattachAnnotation(db, place, minute(3))).rejects.toMatchObject({ failure: 'storage-too-long' });
    expect((await db.annotations.toArray()).map(({ note }) => note[0]).sort()).toEqual(['a', 'b']);
  });

  test('keep an import from bringing the one into the other', async () => {
    const db = await freshDatabase();
    await saveTyped(db, { source, exact, prefix, note: half('a') }, minute(1));
    const imported = importAnnotations(db, [inventedAnnotation({ note: half('b') })], 'file', minute(2), {
      typed: 'join',
    });
    await expect(imported).rejects.toMatchObject({ failure: 'storage-too-long' });
    expect(await db.annotations.count()).toBe(0);
    expect((await db.drafts.toArray())[0]?.note).toBe(half('a'));
  });
});
