import type { Table } from 'dexie';
import type { Annotation } from '../annotation/model/annotation.ts';
import { everyAnnotation } from './browse.ts';
import { claimRowOf, complete, type ClaimRow } from './claim-index.ts';
import type { ClaimlightDatabase } from './database.ts';

const completing = new WeakMap<ClaimlightDatabase, Promise<void>>();

/**
 * Enters what is stored and not in the index: all of it after an upgrade, and what a large file brought. What was
 * entered stays, should the worker end meanwhile. Who asks while it is at work waits for the same work.
 */
export function completeClaims(db: ClaimlightDatabase): Promise<void> {
  const under = completing.get(db);
  if (under !== undefined) return under;
  const work = enterMissing(db).finally(() => completing.delete(db));
  completing.set(db, work);
  return work;
}

async function enterMissing(db: ClaimlightDatabase): Promise<void> {
  if ((await db.claims.get(complete.id))?.keys[0] === complete.keys[0]) return;
  await db.transaction('rw', db.claims, () => forgetOtherKeys(db));
  for await (const slice of everyAnnotation(db)) await enter(db, slice);
  await db.transaction('rw', db.claims, db.annotations, async () => {
    // What was written in between has its rows, unless it came from another large file.
    const [rows, stored] = await Promise.all([db.claims.count(), db.annotations.count()]);
    if (rows >= stored) await db.claims.put(complete);
  });
}

/** Keys that were made in another way. */
async function forgetOtherKeys(db: ClaimlightDatabase): Promise<void> {
  if ((await db.claims.get(complete.id)) !== undefined) await db.claims.clear();
}

/** Milliseconds after which others in the background have their turn. */
const longestTurn = 20;

/** Nobody can read a note while rows are written, and nobody is to wait for long. */
const writtenAtOnce = 250;

async function enter(db: ClaimlightDatabase, slice: readonly Annotation[]): Promise<void> {
  const known = await idsAmong(db.claims, slice);
  let rows: ClaimRow[] = [];
  let until = performance.now() + longestTurn;
  for (const annotation of slice) {
    if (known.has(annotation.id)) continue;
    rows.push(claimRowOf(annotation));
    if (rows.length >= writtenAtOnce) {
      await write(db, rows);
      rows = [];
    }
    if (performance.now() <= until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + longestTurn;
  }
  if (rows.length > 0) await write(db, rows);
}

/** @param rows in the order of their ids. */
function write(db: ClaimlightDatabase, rows: readonly ClaimRow[]): Promise<void> {
  return db.transaction('rw', db.claims, db.annotations, async () => {
    // Words may have changed, or gone, since they were read: those are left to the change that did it.
    const [stored, entered] = await Promise.all([idsAmong(db.annotations, rows), idsAmong(db.claims, rows)]);
    await db.claims.bulkPut(rows.filter(({ id }) => stored.has(id) && !entered.has(id)));
  });
}

/** The ids of a table from the first to the last of these rows: one request, where asking for each takes one each. */
async function idsAmong(table: Table<unknown, string>, rows: readonly { readonly id: string }[]): Promise<Set<string>> {
  const [first, last] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? ''];
  return new Set(await table.where('id').between(first, last, true, true).primaryKeys());
}
