import { carriesCorrection } from '../annotation/compare/correction-note.ts';
import { reportChange } from '../annotation/compare/material-change.ts';
import { isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import { isLive } from './annotations.ts';
import { newestOfSource } from './newest-of-source.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/** A change of tagged words that can change what they claim, as noticed at one of the reader's visits. */
export interface NoticedChange {
  readonly seq: number;
  /** Id of the annotation on these words. */
  readonly annotation: string;
  readonly source: string;
  /** ISO 8601. */
  readonly at: string;
  readonly from: string;
  /** Null for words that the page no longer has. */
  readonly to: string | null;
  /** True if the page carried a correction note. */
  readonly isCorrected: boolean;
  /** 1 once the reader has seen it. A number, as IndexedDB has no index over booleans. */
  readonly seen: 0 | 1;
}

/** What reading an article found of its annotations. */
export interface FoundWords {
  readonly source: string;
  /** Words that stand in place of the tagged ones; annotations not named here or below stand on their own. */
  readonly changed: readonly { readonly id: string; readonly words: string }[];
  /** Annotations whose words the page no longer has. */
  readonly gone: readonly string[];
  /** Annotations that may stand in several places: of these nothing is known. */
  readonly unsure: readonly string[];
  /** The article's. */
  readonly sentences: readonly string[];
}

/** As many as a reader may look back at; the oldest make room. */
const mostNoticed = 2000;

/** Enters what changed since the last visit, and takes what the reader has decided on for seen. */
export function noticeChanges(db: ClaimlightDatabase, found: FoundWords, now: Date): Promise<void> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.noticed, async () => {
      const { annotations: live } = await newestOfSource(db, found.source, now);
      const annotations = live.filter((each) => !isPageNote(each.target));
      const before = await db.noticed
        .where('annotation')
        .anyOf(annotations.map(({ id }) => id))
        .sortBy('seq');
      const isCorrected = carriesCorrection(found.sentences);
      for (const annotation of annotations) {
        const known = before.filter((change) => change.annotation === annotation.id);
        await seeDecided(db, annotation, known);
        const change = changeOf(annotation, known.at(-1), found);
        if (change === undefined) continue;
        const { id, target } = annotation;
        const at = now.toISOString();
        const seq = await db.noticed.add({
          annotation: id,
          source: target.source,
          at,
          ...change,
          isCorrected,
          seen: 0,
        });
        await db.noticed
          .where('seq')
          .belowOrEqual(seq - mostNoticed)
          .delete();
      }
    }),
  );
}

/** A decision on the new words (kept, tagged otherwise, put elsewhere) answers what was noticed before it. */
async function seeDecided(
  db: ClaimlightDatabase,
  annotation: Annotation,
  known: readonly NoticedChange[],
): Promise<void> {
  const decided = decidedAt(annotation);
  const answered = known.filter(({ at, seen }) => seen === 0 && at < decided);
  await db.noticed.bulkPut(answered.map((change) => ({ ...change, seen: 1 as const })));
}

function decidedAt({ history = [] }: Annotation): string {
  return history.at(-1)?.seen ?? '';
}

function changeOf(
  annotation: Annotation,
  last: NoticedChange | undefined,
  { changed, gone, unsure }: FoundWords,
): Pick<NoticedChange, 'from' | 'to'> | undefined {
  const { id, target } = annotation;
  if (unsure.includes(id)) return undefined;
  const tagged = target.selector[0].exact;
  const to = gone.includes(id) ? null : (changed.find((each) => each.id === id)?.words ?? tagged);
  const before = last === undefined || last.at < decidedAt(annotation) ? tagged : last.to;
  if (before === to) return undefined;
  if (before !== null && to !== null)
    return reportChange(before, to, target.language).material ? { from: before, to } : undefined;
  // Back on the page: what stood there last is told, as the words before.
  return { from: before ?? last?.from ?? tagged, to };
}

/** A noticed change with the annotation whose words it is of. */
export interface NoticedOf extends NoticedChange {
  readonly of: Annotation;
}

/** Changes of what still holds a tag, the newest first. */
export function noticedChanges(db: ClaimlightDatabase): Promise<NoticedOf[]> {
  return translated(() =>
    db.transaction('r', db.annotations, db.noticed, async () => {
      const changes = await db.noticed.orderBy('seq').reverse().toArray();
      const annotations = await db.annotations.bulkGet(changes.map(({ annotation }) => annotation));
      return changes.flatMap((change, index) => {
        const of = annotations[index];
        return of === undefined || !isLive(of) ? [] : [{ ...change, of }];
      });
    }),
  );
}

/** Marks changes as seen, or as not seen. Resolves with how many were not so before. */
export function markSeen(db: ClaimlightDatabase, seqs: readonly number[], isSeen: boolean): Promise<number> {
  const seen = isSeen ? 1 : 0;
  return translated(() =>
    db.noticed
      .where('seq')
      .anyOf([...seqs])
      .and((change) => change.seen !== seen)
      .modify({ seen }),
  );
}
