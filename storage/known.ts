import type { Annotation, AnnotationDraft } from '../annotation/model/annotation.ts';
import { draftKeyOf, draftName, type Draft, type DraftKey } from '../annotation/model/draft.ts';
import { sameQuote } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';

/** The annotations that records of a file could be about, those of the file itself included once they are put. */
export class Known {
  /** As they are in the database, by id. */
  readonly stored: ReadonlyMap<string, Annotation>;
  readonly #byId: Map<string, Annotation>;
  readonly #idsByWords = new Map<string, Set<string>>();
  readonly #idByOrigin = new Map<string, string>();

  constructor(stored: readonly Annotation[]) {
    this.stored = new Map(stored.map((annotation) => [annotation.id, annotation]));
    this.#byId = new Map();
    for (const annotation of stored) this.put(annotation);
  }

  /**
   * The one with the same id, here or in the program it is from; else, if the record is live, the live one of the same
   * quote.
   */
  match(record: Annotation | AnnotationDraft): Annotation | undefined {
    const named =
      ('id' in record && this.#byId.get(record.id)) || this.#byId.get(this.#idByOrigin.get(originOf(record)) ?? '');
    if (named !== undefined || ('deleted' in record && record.deleted !== undefined)) return named;
    const sameWords = [...(this.#idsByWords.get(wordsOf(record)) ?? [])].map((id) => this.#byId.get(id));
    return sameWords.find((known) => known?.deleted === undefined && known && sameQuote(known.target, record.target));
  }

  /** The live annotation that a draft is about. */
  taggedBy(draft: DraftKey): Annotation | undefined {
    const { source, exact } = draft;
    const ids = [exact, ...(this.#idsByWords.get(nameOfWords(source, exact)) ?? [])];
    return ids
      .flatMap((id) => this.#byId.get(id) ?? [])
      .find((known) => known.deleted === undefined && draftName(draftKeyOf(known)) === draftName(draft));
  }

  put(annotation: Annotation): void {
    this.#byId.set(annotation.id, annotation);
    if (annotation.origin !== undefined) this.#idByOrigin.set(originOf(annotation), annotation.id);
    const words = wordsOf(annotation);
    const ids = this.#idsByWords.get(words) ?? new Set();
    this.#idsByWords.set(words, ids.add(annotation.id));
  }
}

/**
 * Reads what is stored about the sources and under the ids of these records, and about those of drafts; call it inside
 * a transaction.
 */
export async function knownTo(
  db: ClaimlightDatabase,
  records: readonly (Annotation | AnnotationDraft)[],
  drafts: readonly Draft[],
): Promise<Known> {
  if ((await db.annotations.count()) === 0) return new Known([]);
  const sources = [...new Set([...records.map(({ target }) => target.source), ...drafts.map(({ source }) => source)])];
  // One request per source: asked for all at once, Dexie walks over them with a cursor, record by record.
  const bySource = await Promise.all(
    sources.map((source) => db.annotations.where('target.source').equals(source).toArray()),
  );
  const found = bySource.flat();
  const foundIds = new Set(found.map(({ id }) => id));
  const missing = records.flatMap((record) => ('id' in record && !foundIds.has(record.id) ? [record.id] : []));
  const moved = (await db.annotations.bulkGet(missing)).filter((annotation) => annotation !== undefined);
  return new Known([...found, ...moved]);
}

/** What two annotations share that are about the same words of an article. */
export function wordsOf({ target }: AnnotationDraft): string {
  return nameOfWords(target.source, target.selector[0].exact);
}

function nameOfWords(source: string, exact: string): string {
  return `${source} ${exact}`;
}

/**
 * By the page as well, as an id of another program need not be unique. Empty without an origin; without an id its words
 * tell.
 */
function originOf({ target, origin }: AnnotationDraft): string {
  return origin === undefined ? '' : `${target.source} ${origin.id || origin.record}`;
}
