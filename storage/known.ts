import type { Annotation, AnnotationDraft } from '../annotation/model/annotation.ts';
import { hasSameCreator, isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, draftName, type Draft, type DraftKey } from '../annotation/model/draft.ts';
import { isLive, sameQuote } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { sameContent } from './same-content.ts';

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
   * The one with the same id and target, or with the same id in the program it is from; else, if the record is live,
   * the live one of the same quote. Whatever else they share, notes of two people are two notes. An id belongs to one
   * target: a record that has it for another one is another note, which is known by being the same in all but the id.
   */
  match(record: Annotation | AnnotationDraft): Annotation | undefined {
    const named = this.#named(record);
    if (named !== undefined) return named;
    const sameWords = [...(this.#idsByWords.get(wordsOf(record)) ?? [])]
      .flatMap((id) => this.#byId.get(id) ?? [])
      .filter((known) => hasSameCreator(known, record));
    const isTrashed = 'deleted' in record && record.deleted !== undefined;
    const live = isTrashed
      ? undefined
      : sameWords.find((known) => isLive(known) && sameQuote(known.target, record.target));
    if (live !== undefined || !('id' in record) || !this.#byId.has(record.id)) return live;
    return sameWords.find((known) => sameContent({ ...known, id: record.id, created: record.created }, record));
  }

  #named(record: Annotation | AnnotationDraft): Annotation | undefined {
    const named = 'id' in record ? this.#byId.get(record.id) : undefined;
    if (named !== undefined && hasSameCreator(named, record) && isOneTarget(named, record)) return named;
    return this.#byId.get(this.#idByOrigin.get(originOf(record)) ?? '');
  }

  /** The record's id, or a new one if another note has it. */
  freeId(record: Annotation | AnnotationDraft): string {
    return 'id' in record && !this.#byId.has(record.id) ? record.id : `urn:uuid:${crypto.randomUUID()}`;
  }

  /** The reader's live annotation that a draft is about. */
  taggedBy(draft: DraftKey): Annotation | undefined {
    const { source, exact } = draft;
    const ids = [exact, ...(this.#idsByWords.get(nameOfWords(source, exact)) ?? [])];
    return ids
      .flatMap((id) => this.#byId.get(id) ?? [])
      .find((known) => isOwn(known) && isLive(known) && draftName(draftKeyOf(known)) === draftName(draft));
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

/** True if both are about the same words, or the one was moved from the other's. */
function isOneTarget(a: Annotation, b: Annotation | AnnotationDraft): boolean {
  if (a.target.source !== b.target.source) return false;
  const [exactA, exactB] = [a.target.selector[0].exact, b.target.selector[0].exact];
  return exactA === exactB || hasStoodOn(a, exactB) || ('history' in b && hasStoodOn(b, exactA));
}

function hasStoodOn({ history = [] }: Annotation, exact: string): boolean {
  return history.some(({ from, to }) => from === exact || to === exact);
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
function originOf({ target, origin, creator }: AnnotationDraft): string {
  if (origin === undefined) return '';
  return `${creator?.installation ?? ''} ${target.source} ${origin.id || origin.record}`;
}
