import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { importAnnotations } from '../../storage/import.ts';
import { mostOfSource } from '../../storage/newest-of-source.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped } from '../../storage/save-typed.ts';
import { followStoredOf } from '../../storage/stored-live.ts';
import { storedOf, type Stored } from '../../storage/stored.ts';
import { deleteForGood } from '../../storage/trash.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { inventedAnnotation, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const { source } = inventedTarget();
const uuid = (n: number): string => `urn:uuid:0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`;

function note(n: number): Annotation {
  const target = inventedTarget({ exact: `Sentence ${n} of a long page.`, start: n * 50 });
  return inventedAnnotation({ id: uuid(n), target, modified: minute(n).toISOString() });
}

/** Of a busy machine. */
const patience = { timeout: 20_000 };

let life = new AbortController();
afterEach(() => life.abort());

/** Follows an article with so many notes; what was told so far. */
async function followed(notes: number): Promise<{ db: ClaimlightDatabase; told: Stored[] }> {
  life = new AbortController();
  const db = await freshDatabase();
  const file = Array.from({ length: notes }, (_, n) => note(n));
  await importAnnotations(db, file, 'newer', minute(5000));
  const told: Stored[] = [];
  void followStoredOf(db, source, (stored) => told.push(stored), life.signal);
  await vi.waitFor(() => expect(told).toHaveLength(1), patience);
  return { db, told };
}

/** The last that was told is what is stored. */
async function isUpToDate(db: ClaimlightDatabase, told: readonly Stored[]): Promise<void> {
  const stored = await storedOf(db, source);
  await vi.waitFor(() => expect(told.at(-1)).toEqual(stored), patience);
}

const keyOf = (n: number) => {
  const [{ exact, prefix }] = note(n).target.selector;
  return { source, exact, prefix };
};

describe('who follows what is stored of an article', () => {
  test('is told of a key about a tagged claim, and has all other notes as the same objects', async () => {
    const { db, told } = await followed(300);
    let read = 0;
    db.annotations.hook('reading', (annotation: Annotation) => {
      read++;
      return annotation;
    });
    await saveTyped(db, { ...keyOf(7), note: 'By whom?' }, minute(6000));
    await vi.waitFor(() => expect(told.at(-1)?.annotations[7]?.note).toBe('By whom?'), patience);
    expect(read).toBeLessThan(5);
    const [before, after] = [told[0], told.at(-1)];
    expect(after?.annotations.filter((each, at) => each !== before?.annotations[at])).toHaveLength(1);
    expect(after?.drafts).toBe(before?.drafts);
  });

  test('is not told of other articles', async () => {
    const { db, told } = await followed(2);
    const elsewhere = inventedTarget({ exact: 'Another.', source: 'https://other.example/1' });
    await saveAnnotation(db, { ...note(9), id: uuid(99), target: elsewhere }, minute(6000));
    await saveTyped(db, { ...keyOf(1), note: 'Now' }, minute(6001));
    await isUpToDate(db, told);
    expect(told).toHaveLength(2);
  });

  test.each([mostOfSource, mostOfSource + 3])('has the newest of %i notes, one more and one less', async (count) => {
    const { db, told } = await followed(count);
    await saveAnnotation(db, { ...note(4000), id: undefined }, minute(6000));
    await isUpToDate(db, told);
    const [first] = told.at(-1)?.annotations ?? [];
    await trashAnnotations(db, [first?.id ?? ''], minute(6001));
    await isUpToDate(db, told);
    await deleteForGood(db, [first?.id ?? ''], minute(6002));
    await isUpToDate(db, told);
  });

  const deed = fc.record({ what: fc.constantFrom('tag', 'type', 'trash', 'undo', 'import'), n: fc.nat({ max: 8 }) });
  test('is told what is stored after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
        const { db, told } = await followed(5);
        for (const [at, { what, n }] of deeds.entries()) {
          const now = minute(6000 + at);
          if (what === 'tag') await saveAnnotation(db, { ...note(n), id: undefined, tag: 'promotional' }, now);
          if (what === 'type') await saveTyped(db, { ...keyOf(n), note: `Typed ${at}` }, now);
          if (what === 'trash') await trashAnnotations(db, [uuid(n)], now);
          if (what === 'undo') await undoLastChange(db, source, now);
          if (what === 'import') await importAnnotations(db, [note(n), note(n + 1)], 'file', now);
        }
        await isUpToDate(db, told);
        life.abort();
      }),
      { numRuns: 40 },
    );
  });
});
