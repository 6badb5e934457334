import { isPageNote, type Annotation, type Target } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/** The live annotations of an article, those of others included, in the order of their quotes. */
export function annotationsOfSource(db: ClaimlightDatabase, source: string): Promise<Annotation[]> {
  return translated(async () => {
    const stored = await db.annotations.where('target.source').equals(source).toArray();
    return stored.filter(isLive).sort(byPlace);
  });
}

/** Every live annotation, in the order of their ids. */
export function allAnnotations(db: ClaimlightDatabase): Promise<Annotation[]> {
  return translated(async () => (await db.annotations.toArray()).filter(isLive));
}

/** What is in the trash, the longest there first. */
export function trashedAnnotations(db: ClaimlightDatabase): Promise<Annotation[]> {
  return translated(() => db.annotations.orderBy('deleted').toArray());
}

/**
 * True if both stand on the same words of the same article: at the same place, or, if the article moved, between the
 * same words. Notes about a whole page stand on none, and an article can have several.
 */
export function sameQuote(a: Target, b: Target): boolean {
  const [quoteA] = a.selector;
  const [quoteB] = b.selector;
  if (a.source !== b.source || quoteA.exact !== quoteB.exact || isPageNote(a)) return false;
  return startOf(a) === startOf(b) || (quoteA.prefix === quoteB.prefix && quoteA.suffix === quoteB.suffix);
}

/** False for what is in the trash. */
export function isLive({ deleted }: Annotation): boolean {
  return deleted === undefined;
}

/** The order of quotes; for `sort`. */
export function byPlace(a: Annotation, b: Annotation): number {
  return startOf(a.target) - startOf(b.target);
}

export function startOf({ selector }: Target): number {
  return selector[1].start;
}
