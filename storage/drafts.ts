import type { Draft, Typed } from '../annotation/model/draft.ts';
import { isSilent } from '../annotation/model/note-and-links.ts';
import { compareInstants } from '../annotation/model/instant.ts';
import type { ClaimlightDatabase } from './database.ts';
import { sameJson } from '../annotation/model/same-json.ts';
import { translated } from './storage-error.ts';

/** Newest first. */
export function draftsOfSource(db: ClaimlightDatabase, source: string): Promise<Draft[]> {
  return translated(async () => (await db.drafts.where('source').equals(source).toArray()).sort(byChange).reverse());
}

/** What was typed about any quote without a tag, and half a link about any. */
export function allDrafts(db: ClaimlightDatabase): Promise<Draft[]> {
  return translated(() => db.drafts.toArray());
}

function byChange(a: Draft, b: Draft): number {
  return compareInstants(a.clock ?? a.updated, b.clock ?? b.updated);
}

/** True if nothing is typed in it any more. */
export function isEmpty(typed: Typed): boolean {
  return isSilent(typed) && typed.evidenceText === '';
}

/** True if the same was typed, whenever that was. */
export function sameTyped(a: Draft | null, b: Draft | null): boolean {
  return sameJson(a && { ...a, ...anyTime }, b && { ...b, ...anyTime });
}

const anyTime = { updated: '', clock: undefined };
