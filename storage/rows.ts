import type { Table } from 'dexie';
import { translated } from './storage-error.ts';

/** So few are asked for one by one: two requests in place of them gain nothing. */
const few = 20;

/** Rows read in vain for one that is wanted, at most: from there on, one by one is no slower. */
const mostInVain = 4;

/**
 * As Dexie's `bulkGet`, for ids that mostly lie close together, as those of a part of a snapshot do: what lies between
 * the first and the last is read in one request. One by one, Chromium takes 0.1 ms for each, whether there is one or
 * not.
 */
export async function rowsByIds<Row extends object>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<readonly (Row | undefined)[]> {
  if (ids.length <= few) return table.bulkGet([...ids]);
  const [first, last] = endsOf(ids);
  const between = table.where(':id').between(first, last, true, true);
  if ((await between.count()) > ids.length * mostInVain) return table.bulkGet([...ids]);
  const idOf = table.schema.primKey.keyPath as keyof Row;
  const rows = new Map((await between.toArray()).map((row) => [row[idOf] as string, row]));
  return ids.map((id) => rows.get(id));
}

/** Rows read at once; a piece of annotations takes some 40 ms, in between others have their turn. */
const sliceLength = 1000;

/** All rows in the order of their ids, in slices. What changes meanwhile may be in the old or the new state. */
export async function* everyRow<Row extends object>(
  table: Table<Row, string>,
  signal?: AbortSignal,
): AsyncGenerator<Row[]> {
  const idOf = table.schema.primKey.keyPath as keyof Row;
  let last = '';
  for (;;) {
    signal?.throwIfAborted();
    const slice = await translated(() => table.where(':id').above(last).limit(sliceLength).toArray());
    yield slice;
    const end = slice.at(-1);
    if (end === undefined || slice.length < sliceLength) return;
    last = end[idOf] as string;
  }
}

/** By code units, as IndexedDB orders strings. */
function endsOf(ids: readonly string[]): [first: string, last: string] {
  let [first, last] = [ids[0] ?? '', ids[0] ?? ''];
  for (const id of ids) {
    if (id < first) first = id;
    if (id > last) last = id;
  }
  return [first, last];
}
