import { describe, expect, it } from 'vitest';
import { annotationsByIds, everyAnnotation, firstSight } from '../../storage/browse.ts';
import { lastChangedAt } from '../../storage/changed-since.ts';
import { restoreAnnotations, retagAnnotations, trashAnnotations } from '../../storage/bulk.ts';
import { redoLastChange, undoLastChange } from '../../storage/undo.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { importAnnotations } from '../../storage/import.ts';
import { allReadings, recordReading, type ArticleReading } from '../../storage/readings.ts';
import { saveAnnotation } from '../../storage/save-annotation.ts';
import { untagAnnotation } from '../../storage/untag.ts';
import { deleteForGood } from '../../storage/trash.ts';
import { inventedAnnotation, inventedDraft, inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

const uuid = (n: number): string => `urn:uuid:0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`;
const source = (article: number): string => `https://gazette.example/${article}`;

function readingOf(of: string): ArticleReading {
  return { source: of, claims: 9, changed: [], lost: [], at: minute(0).toISOString() };
}

async function library(count: number) {
  const db = await freshDatabase();
  const annotations = Array.from({ length: count }, (_, n) =>
    inventedAnnotation({
      id: uuid(n),
      modified: minute(n).toISOString(),
      target: inventedTarget({ source: source(n % 4), exact: `Claim ${n}.` }),
    }),
  );
  await db.annotations.bulkPut(annotations);
  return { db, annotations };
}

async function taggedPromotional(db: ClaimlightDatabase): Promise<string[]> {
  return db.annotations.filter(({ tag }) => tag === 'promotional').primaryKeys();
}

describe('reading', () => {
  it('begins with whole articles, the last changed first', async () => {
    const { db } = await library(20);
    for (const read of [1, 3]) await recordReading(db, readingOf(source(read)));
    const { annotations, readings } = await firstSight(db, 7);
    expect(readings).toEqual([readingOf(source(3))]);
    expect(annotations.map(({ target }) => target.source)).toEqual([
      ...Array.from({ length: 5 }, () => source(3)),
      ...Array.from({ length: 5 }, () => source(2)),
    ]);
  });

  it('reads everything once, in slices, and stops when told', async () => {
    const { db } = await library(2500);
    const read: string[] = [];
    for await (const slice of everyAnnotation(db)) read.push(...slice.map(({ id }) => id));
    expect(new Set(read).size).toBe(2500);
    const life = new AbortController();
    const stopped = async (): Promise<void> => {
      for await (const slice of everyAnnotation(db, life.signal)) if (slice.length > 0) life.abort();
    };
    await expect(stopped()).rejects.toThrow();
  });

  it('gives what is asked for, in the order asked', async () => {
    const { db } = await library(5);
    const found = await annotationsByIds(db, [uuid(3), uuid(99), uuid(1)]);
    expect(found.map((annotation) => annotation?.id)).toEqual([uuid(3), undefined, uuid(1)]);
  });

  it('knows when notes were last changed, also if that was a deletion', async () => {
    const db = await freshDatabase();
    expect(await lastChangedAt(db)).toBeUndefined();
    await saveAnnotation(db, inventedDraft(), minute(5));
    expect(await lastChangedAt(db)).toBe(minute(5).toISOString());
    await undoLastChange(db, undefined, minute(9));
    expect(await db.annotations.count()).toBe(0);
    expect(await lastChangedAt(db)).toBe(minute(5).toISOString());
  });
});

describe('many at once', () => {
  it('come back from the trash, and one undo puts them there again', async () => {
    const { db } = await library(4);
    const ids = [0, 1, 2].map(uuid);
    await trashAnnotations(db, ids, minute(10));
    expect((await restoreAnnotations(db, [...ids, uuid(77)], minute(11))).count).toBe(3);
    expect(await db.annotations.where('deleted').above('').count()).toBe(0);
    await undoLastChange(db, undefined, minute(12));
    expect(await db.annotations.where('deleted').above('').count()).toBe(3);
  });

  it('of one quote, the first comes back and the other stays', async () => {
    const db = await freshDatabase();
    const twice = [0, 1].map((n) => inventedAnnotation({ id: uuid(n), deleted: minute(0).toISOString() }));
    await db.annotations.bulkPut(twice);
    await restoreAnnotations(db, [uuid(0), uuid(1)], minute(3));
    const live = (await db.annotations.toArray()).filter(({ deleted }) => deleted === undefined);
    expect(live.map(({ id }) => id)).toEqual([uuid(0)]);
  });

  it('are tagged, thousands in one change; an undo takes all back but what was changed since, and redo does it again', async () => {
    const { db, annotations } = await library(2500);
    const ids = annotations.map(({ id }) => id);
    expect((await retagAnnotations(db, ids, 'promotional', minute(10))).count).toBe(2500);
    expect(await db.changes.count()).toBe(1);
    await trashAnnotations(db, [uuid(7)], minute(11));
    expect((await taggedPromotional(db)).length).toBe(2500);
    await undoLastChange(db, source(0), minute(12));
    expect(await taggedPromotional(db)).toEqual([uuid(7)]);
    await redoLastChange(db, source(0), minute(13));
    expect((await taggedPromotional(db)).length).toBe(2500);
  });

  it('are gone for good, with what the journal knew of them, but only out of the trash', async () => {
    const { db } = await library(3);
    await untagAnnotation(db, uuid(0), minute(10));
    await untagAnnotation(db, uuid(1), minute(11));
    expect(await deleteForGood(db, [uuid(0), uuid(2)], minute(12))).toBe(1);
    expect(await db.annotations.toCollection().primaryKeys()).toEqual([uuid(1), uuid(2)]);
    expect(JSON.stringify(await db.changes.toArray())).not.toContain(uuid(0));
    expect((await undoLastChange(db, undefined, minute(12)))?.steps[0]?.after.id).toBe(uuid(1));
  });
});

describe('an import that is stopped', () => {
  it('leaves nothing behind', async () => {
    const { db } = await library(1);
    const life = new AbortController();
    const records = Array.from({ length: 3000 }, (_, n) =>
      inventedAnnotation({ id: uuid(100 + n), target: inventedTarget({ exact: `Imported ${n}.` }) }),
    );
    const onProgress = (done: number): void => {
      if (done >= 1000) life.abort();
    };
    await expect(
      importAnnotations(db, records, 'newer', minute(1), { signal: life.signal, onProgress }),
    ).rejects.toThrow();
    expect(await db.annotations.count()).toBe(1);
    expect(await db.tallies.count()).toBe(0);
  });
});

describe('readings', () => {
  const reading = { source: source(1), claims: 9, changed: [uuid(1)], lost: [], at: minute(1).toISOString() };

  it('are kept for articles that have annotations, and for no others', async () => {
    const { db } = await library(2);
    expect(await recordReading(db, reading)).toBe(true);
    expect(await recordReading(db, { ...reading, source: source(9) })).toBe(false);
    expect(await allReadings(db)).toEqual([reading]);
  });

  it('go when the article has no annotation any more', async () => {
    const { db } = await library(2);
    await recordReading(db, reading);
    await db.annotations.clear();
    await recordReading(db, reading);
    expect(await allReadings(db)).toEqual([]);
  });
});
