import { expect, test } from 'vitest';
import { primaryKey, type Draft } from '../../annotation/model/draft.ts';
import { inventedTarget, minute } from '../invented-annotation.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { watchBlindWrites } from './blind-writes.ts';

const blind = watchBlindWrites();
const draft: Draft = {
  source: inventedTarget().source,
  exact: 'The new ferry halves the crossing time.',
  prefix: 'It sails at noon. ',
  note: 'half a tho',
  evidence: [],
  evidenceText: '',
  updated: minute(0).toISOString(),
};
const key = primaryKey(draft);

test('what was not read in the same transaction is told', async () => {
  const db = await freshDatabase();
  await db.drafts.get(key);
  await db.drafts.put(draft);
  await db.transaction('rw', db.drafts, async () => {
    await db.drafts.where('source').equals('https://elsewhere.example/').toArray();
    await db.drafts.bulkDelete([key]);
  });
  await db.drafts.clear();
  const name = JSON.stringify(key);
  expect(blind).toEqual([`put ${name}`, `delete ${name}`, 'deleteRange "a range"']);
  db.close();
});

test.each([
  ['by its key', (db: Database) => db.drafts.get(key)],
  ['among other keys', (db: Database) => db.drafts.bulkGet([['', '', ''], key])],
  ['with those of its article', (db: Database) => db.drafts.where('source').equals(draft.source).toArray()],
  ['with all', (db: Database) => db.drafts.toArray()],
])('what was read %s is not', async (_, read) => {
  const db = await freshDatabase();
  const before = blind.length;
  await db.transaction('rw', db.drafts, async () => {
    await read(db);
    await db.drafts.put(draft);
    await db.drafts.delete(key);
  });
  expect(blind.slice(before)).toEqual([]);
  db.close();
});

type Database = Awaited<ReturnType<typeof freshDatabase>>;
