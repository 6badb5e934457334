import type { DBCore, DBCoreTable } from 'dexie';
import { expect, it } from 'vitest';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { everyRow, rowsByIds } from '../../storage/rows.ts';
import { freshDatabase } from './fresh-database.ts';

const stored = Array.from({ length: 1500 }, (_, at) => nameOf(at)).filter((name) => name !== nameOf(451));

async function filled(): Promise<{ readonly db: ClaimlightDatabase; readonly asked: string[] }> {
  const db = await freshDatabase();
  await db.tombstones.bulkPut(stored.map((name) => ({ name, at: '', clock: '' })));
  const asked: string[] = [];
  db.close();
  db.use({ stack: 'dbcore', create: (core) => following(core, asked) });
  await db.open();
  return { db, asked };
}

/** Notes how rows are asked for: a `getMany` is a request for each id. */
function following(core: DBCore, asked: string[]): DBCore {
  const table = (name: string): DBCoreTable => {
    const whole = core.table(name);
    return {
      ...whole,
      getMany: (question) => (asked.push(...question.keys.map(() => 'get')), whole.getMany(question)),
      query: (question) => (asked.push('query'), whole.query(question)),
      count: (question) => (asked.push('count'), whole.count(question)),
    };
  };
  return { ...core, table };
}

function nameOf(at: number): string {
  return `note ${String(at).padStart(6, '0')}`;
}

it.each([
  ['close together, in any order, some of them twice or not there', [620, 450, 451, 450, ...range(500, 600)], 2],
  ['far apart', range(0, 30).map((at) => at * 45), 31],
  ['few', [2, 1, 9999], 3],
])('rows with ids that are %s', async (_, numbers, requests) => {
  const { db, asked } = await filled();
  const ids = numbers.map(nameOf);
  const rows = await rowsByIds(db.tombstones, ids);
  expect(rows.map((row) => row?.name)).toEqual(ids.map((id) => (stored.includes(id) ? id : undefined)));
  expect(asked).toHaveLength(requests);
});

it('all rows, in the order of their ids, in slices that a signal ends', async () => {
  const { db } = await filled();
  const [names, stop]: [string[], AbortController] = [[], new AbortController()];
  for await (const slice of everyRow(db.tombstones)) names.push(...slice.map(({ name }) => name));
  expect(names).toEqual(stored);
  const slices = everyRow(db.tombstones, stop.signal);
  await slices.next();
  stop.abort(new Error('the reader has gone'));
  await expect(slices.next()).rejects.toThrow('the reader has gone');
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
