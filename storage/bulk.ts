import type { Annotation, Tag } from '../annotation/model/annotation.ts';
import { isLive, sameQuote } from './annotations.ts';
import { recordRejudged } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { judgementOf, putJudged, sameJudgement, sliceLength, type Judgement, type Rejudged } from './judgement.ts';
import { translated } from './storage-error.ts';

/** What an edit of many annotations changed: how many, and the articles they are of. */
export interface BulkResult {
  readonly count: number;
  readonly sources: readonly string[];
}

type Judged = readonly [before: Annotation, after: Judgement];

/**
 * Changes the tag of any number of annotations, as one change that one undo takes back. Ids not stored are passed over.
 */
export function retagAnnotations(
  db: ClaimlightDatabase,
  ids: readonly string[],
  tag: Tag,
  now: Date,
): Promise<BulkResult> {
  return rejudge(db, ids, now, (slice) => slice.map((each): Judged => [each, { ...judgementOf(each), tag }]));
}

/**
 * Puts any number of annotations in the trash, as one change that one undo takes back. Ids not stored are passed over.
 */
export function trashAnnotations(db: ClaimlightDatabase, ids: readonly string[], now: Date): Promise<BulkResult> {
  const deleted = now.toISOString();
  return rejudge(db, ids, now, (slice) => slice.map((each): Judged => [each, { deleted, ...judgementOf(each) }]));
}

/**
 * Takes any number of annotations out of the trash, as one change that one undo takes back. A quote that was tagged
 * again in the meantime is replaced by what comes back; of several of one quote the first comes back.
 */
export function restoreAnnotations(db: ClaimlightDatabase, ids: readonly string[], now: Date): Promise<BulkResult> {
  const restored = new Set<string>();
  return rejudge(db, ids, now, async (slice) => {
    const trashed = slice.filter((each) => !isLive(each));
    const live = await liveBySource(db, trashed);
    return trashed.flatMap((each) => {
      const beside = live.get(each.target.source) ?? [];
      const rival = beside.find((other) => sameQuote(other.target, each.target));
      if (rival !== undefined && restored.has(rival.id)) return [];
      restored.add(each.id);
      live.set(each.target.source, [...beside.filter((other) => other !== rival), each]);
      const replaced: Judged[] = rival ? [[rival, { tag: rival.tag, deleted: now.toISOString() }]] : [];
      return [[each, { tag: each.tag }] as Judged, ...replaced];
    });
  });
}

async function liveBySource(db: ClaimlightDatabase, of: readonly Annotation[]): Promise<Map<string, Annotation[]>> {
  const sources = [...new Set(of.map(({ target }) => target.source))];
  const stored = await Promise.all(
    sources.map((source) => db.annotations.where('target.source').equals(source).toArray()),
  );
  return new Map(sources.map((source, index) => [source, (stored[index] ?? []).filter(isLive)]));
}

/** Works through the annotations slice by slice, in one transaction. */
function rejudge(
  db: ClaimlightDatabase,
  ids: readonly string[],
  now: Date,
  judge: (slice: readonly Annotation[]) => readonly Judged[] | Promise<readonly Judged[]>,
): Promise<BulkResult> {
  const unique = [...new Set(ids)];
  return translated(() =>
    db.transaction('rw', db.annotations, db.changes, db.tallies, async () => {
      const all: Rejudged[] = [];
      const sources = new Set<string>();
      let count = 0;
      for (let at = 0; at < unique.length; at += sliceLength) {
        const stored = await db.annotations.bulkGet(unique.slice(at, at + sliceLength));
        const present = stored.filter((annotation) => annotation !== undefined);
        const judged = await judge(present);
        const changed = judged.filter(([before, after]) => !sameJudgement(judgementOf(before), after));
        await putJudged(db, changed, now);
        for (const [before, after] of changed) {
          all.push({ id: before.id, before: judgementOf(before), after });
          sources.add(before.target.source);
        }
        count += present.length;
      }
      await recordRejudged(db, all, [...sources], now);
      return { count, sources: [...sources] };
    }),
  );
}
