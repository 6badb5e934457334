import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { annotationSchema } from '../../annotation/model/annotation.ts';
import { undoLastChange } from '../../storage/changes.ts';
import { schemaVersions } from '../../storage/database.ts';
import { draftSchema } from '../../annotation/model/draft.ts';
import { storedCounts } from '../../storage/tally.ts';
import { minute } from '../invented-annotation.ts';
import { freshDatabase } from './fresh-database.ts';

/** A database as a version left it: the rows of each table, and what the current version is to make of them. */
const exampleSchema = z.object({
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  expected: z.object({ annotations: z.array(z.unknown()), drafts: z.array(z.unknown()) }),
});

/** `migrations/v<version>.json`: an example is written when its version is released, and never edited. */
function exampleOf(version: number) {
  return exampleSchema.parse(JSON.parse(readFileSync(new URL(`migrations/v${version}.json`, import.meta.url), 'utf8')));
}

async function writtenBy(version: number): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const old = new Dexie('claimlight', { indexedDB, IDBKeyRange });
  for (const step of schemaVersions.filter((other) => other.version <= version))
    old.version(step.version).stores(step.stores);
  for (const [table, rows] of Object.entries(exampleOf(version).tables)) await old.table(table).bulkAdd(rows);
  old.close();
  return indexedDB;
}

test.each(schemaVersions)(
  'a database of version $version opens, with every record in its current shape',
  async ({ version }) => {
    const db = await freshDatabase(await writtenBy(version));
    const { expected } = exampleOf(version);
    const annotations = await db.annotations.toArray();
    const drafts = await db.drafts.toArray();
    expect(annotations).toEqual(expected.annotations);
    expect(drafts).toEqual(expected.drafts);
    for (const annotation of annotations) expect(annotationSchema.parse(annotation)).toEqual(annotation);
    for (const draft of drafts) expect(draftSchema.parse(draft)).toEqual(draft);
  },
);

test.each(schemaVersions)('undo reaches back over the upgrade from version $version', async ({ version }) => {
  const db = await freshDatabase(await writtenBy(version));
  const change = await undoLastChange(db, undefined, minute(999));
  expect(change?.steps[0]?.after.tag).toBe('sourced');
  expect((await db.annotations.get(change?.steps[0]?.after.id ?? ''))?.tag).toBe('unsourced');
});

test.each(schemaVersions)('what a database of version $version holds is counted', async ({ version }) => {
  const db = await freshDatabase(await writtenBy(version));
  const stored = await db.annotations.toArray();
  const { live, trashed } = await storedCounts(db);
  expect(live).toBe(stored.filter(({ deleted }) => deleted === undefined).length);
  expect(trashed).toBe(stored.length - live);
});
