import { claimKeysOf } from '../claims/same/claim-keys.ts';
import type { Annotation } from '../annotation/model/annotation.ts';
import { quoteKey } from '../annotation/model/quote-key.ts';
import type { ClaimlightDatabase } from './database.ts';
import { hasQuote } from './settle-words.ts';

/** By what the claim of an annotation is found. */
export interface ClaimRow {
  /** Of the annotation. */
  readonly id: string;
  readonly keys: readonly string[];
}

/** The row that says that every annotation has one; it counts the changes of how keys are made. */
export const complete: ClaimRow = { id: 'complete', keys: ['made 1'] };

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
  const other = written.flatMap(({ before, after }) =>
    after !== null && !isOnWordsOf(before, after) ? { after, hasRow: before !== null } : [],
  );
  const isMuch = other.length > mostAtOnce;
  // To delete what is not there costs as much as to delete what is.
  const stale = other.flatMap(({ after, hasRow }) => (hasRow ? after.id : []));
  const out = [...gone, ...(isMuch ? [complete.id, ...stale] : [])];
  const put = isMuch ? [] : other.map(({ after }) => claimRowOf(after));
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
