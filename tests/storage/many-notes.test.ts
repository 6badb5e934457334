import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { importAnnotations } from '../../storage/import.ts';
import { mostOfSource, newestOfSource } from '../../storage/newest-of-source.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { saveTyped, storedTyped } from '../../storage/save-typed.ts';
import { storedOf } from '../../storage/stored.ts';
import { undoLastChange } from '../../storage/undo.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const { source } = inventedTarget();
const uuid = (n: number): string => `urn:uuid:0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`;

function notes(count: number, modified: (n: number) => Date = minute): Annotation[] {
  return Array.from({ length: count }, (_, n) =>
    inventedAnnotation({
      id: uuid(n),
      target: inventedTarget({ exact: `Sentence ${n} of a long live page.`, start: n * 50 }),
      modified: modified(n).toISOString(),
    }),
  );
}

async function withNotes(count: number, modified?: (n: number) => Date): Promise<ClaimlightDatabase> {
  const db = await freshDatabase();
  await importAnnotations(db, notes(count, modified), 'newer', minute(5000));
  return db;
}

/** How many annotations are read while something is done. */
async function readBy(db: ClaimlightDatabase, work: () => Promise<unknown>): Promise<number> {
  let read = 0;
  const count = (annotation: Annotation | undefined): Annotation | undefined => {
    read++;
    return annotation;
  };
  db.annotations.hook('reading', count as never);
  await work();
  db.annotations.hook('reading').unsubscribe(count as never);
  return read;
}

describe.each([3, 300])('on an article with %i notes', (count) => {
  const key = { source, exact: 'A sentence without a tag.', prefix: '' };

  test('a key about a claim without a tag reads none of them', async () => {
    const db = await withNotes(count);
    expect(await readBy(db, () => saveTyped(db, { ...key, note: 'a' }, minute(6000)))).toBe(0);
    expect(await readBy(db, () => storedTyped(db, key))).toBe(0);
  });

  test('a key about a tagged claim, a tag and its undo read only what they change', async () => {
    const db = await withNotes(count);
    const { selector } = inventedTarget({ exact: 'Sentence 2 of a long live page.' });
    const tagged = { source, exact: selector[0].exact, prefix: selector[0].prefix };
    expect(await readBy(db, () => saveTyped(db, { ...tagged, note: 'a' }, minute(6000)))).toBeLessThan(3);
    const draft = inventedDraft({ quote: { exact: key.exact } });
    expect(await readBy(db, () => saveAnnotation(db, draft, minute(6001)))).toBeLessThan(3);
    expect(await readBy(db, () => undoLastChange(db, source, minute(6002)))).toBeLessThan(3);
  });
});

describe('of an article with more notes than are shown', () => {
  test('those come that were changed last, in the order of their quotes, and it is told', async () => {
    const db = await withNotes(mostOfSource + 50, (n) => minute(n % 2 === 0 ? n : 3000 + n));
    const { annotations, notesLeft } = await newestOfSource(db, source, minute(6000));
    expect(notesLeft).toBe(true);
    expect(annotations).toHaveLength(mostOfSource);
    const starts = annotations.map(({ target }) => target.selector[1].start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const left = new Set(annotations.map(({ id }) => id));
    const missing = notes(mostOfSource + 50).filter(({ id }) => !left.has(id));
    expect(missing.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, n) => uuid(n * 2)));
  });

  test('times still to come are passed over for what was changed here, and used when there is room', async () => {
    const db = await withNotes(mostOfSource + 10, (n) => (n < 20 ? minute(n) : new Date('9990-01-01T00:00:00Z')));
    const { annotations } = await newestOfSource(db, source, minute(6000));
    expect(annotations).toHaveLength(mostOfSource);
    expect(annotations.slice(0, 20).map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => uuid(n)));
  });

  test('of thousands of one moment as many come', async () => {
    const db = await withNotes(mostOfSource + 10, () => minute(0));
    expect((await newestOfSource(db, source, minute(6000))).annotations).toHaveLength(mostOfSource);
  });

  test('a claim that looks untagged keeps the note that is stored', async () => {
    const db = await withNotes(mostOfSource + 5);
    const { selector } = inventedTarget({ exact: 'Sentence 2 of a long live page.' });
    const [{ exact, prefix }] = selector;
    await saveTyped(db, { source, exact, prefix, note: 'Stored long ago.' }, minute(1));
    const { annotations } = await storedOf(db, source, minute(6000));
    expect(annotations.some(({ id }) => id === uuid(2))).toBe(false);
    await saveAnnotation(
      db,
      { ...inventedDraft({ quote: { exact, start: 100 } }), note: undefined, evidence: undefined },
      minute(6001),
    );
    expect(await db.annotations.get(uuid(2))).toMatchObject({ note: 'Stored long ago.' });
  });
});

test('an article with as many as are shown has no more', async () => {
  const db = await withNotes(3);
  expect(await newestOfSource(db, source, minute(0))).toMatchObject({ notesLeft: false });
});
