import type { Annotation } from '../../annotation/model/annotation.ts';
import { isLive } from '../annotations.ts';
import { completeClaims } from '../complete-claims.ts';
import type { ClaimlightDatabase } from '../database.ts';
import { translated } from '../storage-error.ts';
import { reachedFrom } from './reach.ts';

/**
 * All live notes on the claim of this one, itself included, by when their articles were published; none if there is no
 * such note, or if it is in the trash.
 */
export function threadOf(db: ClaimlightDatabase, id: string): Promise<Annotation[]> {
  return translated(async () => {
    const start = await db.annotations.get(id);
    if (start === undefined || !isLive(start)) return [];
    await completeClaims(db);
    const { notes, threads } = await reachedFrom(db, [start]);
    const { ids = [] } = threads.find((thread) => thread.ids.includes(id)) ?? {};
    return ids.flatMap((each) => notes.get(each) ?? []).toSorted(byTime);
  });
}

/** The moment that a note's article is of: when it was published, or, where that is not known, tagged. */
function timeOf({ target, created }: Annotation): number {
  const published = Date.parse(target.published ?? '');
  return Number.isNaN(published) ? Date.parse(created) : published;
}

function byTime(a: Annotation, b: Annotation): number {
  return timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1);
}
