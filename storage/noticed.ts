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

/**
 * Enters what changed since the last visit, and takes what the reader has decided on for seen. All in a few steps: an
 * article can have lost a thousand notes, and whoever opens the popup then waits for this.
 */
export function noticeChanges(db: ClaimlightDatabase, found: FoundWords, now: Date): Promise<void> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.noticed, async () => {
      const { annotations: live } = await newestOfSource(db, found.source, now);
      const annotations = live.filter((each) => !isPageNote(each.target));
      const before = await noticedOf(db, annotations);
      const words = new Words(found);
      const entry = { at: now.toISOString(), isCorrected: carriesCorrection(found.sentences), seen: 0 } as const;
      const seen = annotations.flatMap((annotation) => answered(annotation, before.get(annotation.id) ?? []));
      const added = annotations.flatMap((annotation) => {
        const change = words.changeOf(annotation, before.get(annotation.id)?.at(-1));
        return change === undefined
          ? []
          : { annotation: annotation.id, source: annotation.target.source, ...change, ...entry };
      });
      if (seen.length > 0) await db.noticed.bulkPut(seen);
      if (added.length === 0) return;
      const last = await db.noticed.bulkAdd(added);
      await db.noticed
        .where('seq')
        .belowOrEqual(last - mostNoticed)
        .delete();
    }),
  );
}

/** What was noticed before, by annotation, the oldest first. */
async function noticedOf(
  db: ClaimlightDatabase,
  annotations: readonly Annotation[],
): Promise<ReadonlyMap<string, NoticedChange[]>> {
  const ids = annotations.map(({ id }) => id);
  return Map.groupBy(await db.noticed.where('annotation').anyOf(ids).sortBy('seq'), ({ annotation }) => annotation);
}

/** A decision on the new words (kept, tagged otherwise, put elsewhere) answers what was noticed before it. */
function answered(annotation: Annotation, known: readonly NoticedChange[]): NoticedChange[] {
  const decided = decidedAt(annotation);
  return known.filter(({ at, seen }) => seen === 0 && at < decided).map((change) => ({ ...change, seen: 1 }));
}

function decidedAt({ history = [] }: Annotation): string {
  return history.at(-1)?.seen ?? '';
}

/** What stands on the page in place of tagged words. */
class Words {
  readonly #changed: ReadonlyMap<string, string>;
  readonly #gone: ReadonlySet<string>;
  readonly #unsure: ReadonlySet<string>;

  constructor({ changed, gone, unsure }: FoundWords) {
    this.#changed = new Map(changed.map(({ id, words }) => [id, words]));
    this.#gone = new Set(gone);
    this.#unsure = new Set(unsure);
  }

  changeOf(annotation: Annotation, last: NoticedChange | undefined): Pick<NoticedChange, 'from' | 'to'> | undefined {
    const { id, target } = annotation;
    if (this.#unsure.has(id)) return undefined;
    const tagged = target.selector[0].exact;
    const to = this.#gone.has(id) ? null : (this.#changed.get(id) ?? tagged);
    const before = last === undefined || last.at < decidedAt(annotation) ? tagged : last.to;
    if (before === to) return undefined;
    if (before !== null && to !== null)
      return reportChange(before, to, target.language).material ? { from: before, to } : undefined;
    // Back on the page: what stood there last is told, as the words before.
    return { from: before ?? last?.from ?? tagged, to };
  }
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
