import { claimKeysOf } from '../claims/same/claim-keys.ts';
import type { Annotation } from '../annotation/model/annotation.ts';
import { quoteKey } from '../annotation/model/quote-key.ts';
import { everyAnnotation } from './browse.ts';
import type { ClaimlightDatabase } from './database.ts';
import { hasQuote } from './settle-words.ts';

/** By what the claim of an annotation is found. */
export interface ClaimRow {
  /** Of the annotation. */
  readonly id: string;
  readonly keys: readonly string[];
}

/** The row that says that every annotation has one; it counts the changes of how keys are made. */
const complete: ClaimRow = { id: 'complete', keys: ['made 1'] };

/** Keys of one claim: names in a sentence are few, and a list of them is no claim. */
const mostKeys = 40;

/** UTF-16 units by which equal words are known before they are compared. */
const tellingLength = 80;

/** The keys of a quote; none for one without words. */
export function keysOf(exact: string, language: string): string[] {
  const words = quoteKey(exact);
  if (words === '') return [];
  return [wordsKey(words), ...claimKeysOf(exact, language).slice(0, mostKeys)];
}

/** @param words as `quoteKey` gives them. */
export function wordsKey(words: string): string {
  return `"${words.length} ${words.slice(0, tellingLength)}`;
}

interface Written {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** Of more at once, as a file brings them, the keys are made when they are first asked for. */
const mostAtOnce = 200;

/** Brings the index in step with what was written; call it inside the transaction that writes. */
export async function keepClaims(db: ClaimlightDatabase, written: readonly Written[]): Promise<void> {
  const gone = written.flatMap(({ before, after }) => (after === null && before !== null ? before.id : []));
  const other = written.flatMap(({ before, after }) => (after !== null && !isOnWordsOf(before, after) ? after : []));
  const isMuch = other.length > mostAtOnce;
  const out = [...gone, ...(isMuch ? [complete.id, ...other.map(({ id }) => id)] : [])];
  const put = isMuch ? [] : other.map(claimRowOf);
  await Promise.all([out.length > 0 && db.claims.bulkDelete(out), put.length > 0 && db.claims.bulkPut(put)]);
}

function isOnWordsOf(before: Annotation | null, after: Annotation): boolean {
  return before !== null && before.target.selector[0].exact === after.target.selector[0].exact;
}

/** Of a damaged record, which nothing finds, too: each has a row. */
export function claimRowOf(annotation: Annotation): ClaimRow {
  const { id, target } = annotation;
  return { id, keys: hasQuote(annotation) ? keysOf(target.selector[0].exact, target.language) : [] };
}

/** Milliseconds after which others in the background have their turn. */
const longestTurn = 20;

/**
 * Enters what is stored and not in the index: all of it after an upgrade, and what a large file brought. What was
 * entered stays, should the worker end meanwhile.
 */
export async function completeIndex(db: ClaimlightDatabase): Promise<void> {
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

async function enter(db: ClaimlightDatabase, slice: readonly Annotation[]): Promise<void> {
  const known = new Set(
    await db.claims
      .where('id')
      .anyOf(slice.map(({ id }) => id))
      .primaryKeys(),
  );
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

/** Nobody can read a note while rows are written, and nobody is to wait for long. */
const writtenAtOnce = 100;

function write(db: ClaimlightDatabase, rows: readonly ClaimRow[]): Promise<void> {
  return db.transaction('rw', db.claims, db.annotations, async () => {
    const ids = rows.map(({ id }) => id);
    // Words may have changed, or gone, since they were read: those are left to the change that did it.
    const [stored, entered] = await Promise.all([
      db.annotations.bulkGet(ids),
      db.claims.where('id').anyOf(ids).primaryKeys(),
    ]);
    const isEntered = new Set(entered);
    await db.claims.bulkPut(rows.filter(({ id }, at) => stored[at] !== undefined && !isEntered.has(id)));
  });
}

/** An annotation that shares keys with a claim, and how many. */
export interface Candidate {
  readonly id: string;
  readonly shared: number;
}

/** Notes with one key: in more of them it tells nothing, such as a government's name in a library of its news. */
const mostOfKey = 300;

/** Claims share at least so many keys, or all of their words. */
const leastShared = 2;

/** Annotations that are compared with one claim, those that share most first. */
const mostCandidates = 12;

/** The annotations that may state these claims, each found by its own keys; what has most in common first. */
export async function candidatesOf(
  db: ClaimlightDatabase,
  claims: readonly (readonly string[])[],
): Promise<Candidate[][]> {
  const keys = [...new Set(claims.flat())];
  // All at once: the database takes one after the other, but no answer is waited for before the next is asked.
  const found = await db.transaction('r', db.claims, () =>
    Promise.all(
      keys.map((key) =>
        db.claims
          .where('keys')
          .equals(key)
          .limit(mostOfKey + 1)
          .primaryKeys(),
      ),
    ),
  );
  const idsOf = new Map(keys.map((key, at) => [key, found[at] ?? []]));
  return claims.map((claim) => bestOf(claim.map((key) => ({ key, ids: idsOf.get(key) ?? [] }))));
}

function bestOf(found: readonly { readonly key: string; readonly ids: readonly string[] }[]): Candidate[] {
  const counts = new Map<string, number>();
  const alike = new Set<string>();
  for (const { key, ids } of found) {
    if (key.startsWith('"')) for (const id of ids) alike.add(id);
    else if (ids.length <= mostOfKey) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const near = [...counts]
    .filter(([id, shared]) => shared >= leastShared && !alike.has(id))
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCandidates);
  return [...[...alike].map((id) => ({ id, shared: Infinity })), ...near.map(([id, shared]) => ({ id, shared }))];
}
