import type { Annotation } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, draftName, type DraftKey } from '../annotation/model/draft.ts';
import { isLive } from './annotations.ts';
import { liveOnWords } from './quotes.ts';
import type { ClaimlightDatabase } from './database.ts';

/** The reader's live annotations by the quote that they stand on. */
export class QuoteIndex {
  readonly #byName = new Map<string, Annotation[]>();

  /** @param annotations of which those that are not live, of others, or null, are passed over. */
  constructor(annotations: Iterable<Annotation | null>) {
    for (const annotation of annotations) {
      if (annotation === null || !isOwn(annotation) || !isLive(annotation)) continue;
      const name = draftName(draftKeyOf(annotation));
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), annotation]);
    }
  }

  at(key: DraftKey): readonly Annotation[] {
    return this.#byName.get(draftName(key)) ?? [];
  }
}

/** Quotes of one article that are looked up one by one; with more of them, reading all of it is faster. */
const mostLookedUp = 20;

/** What the reader has live on quotes; call it inside a transaction. */
export class StoredQuotes {
  readonly #db: ClaimlightDatabase;
  readonly #asked = new Map<string, number>();
  readonly #bySource = new Map<string, Promise<QuoteIndex>>();

  constructor(db: ClaimlightDatabase) {
    this.#db = db;
  }

  async at(key: DraftKey): Promise<readonly Annotation[]> {
    const { source } = key;
    const asked = (this.#asked.get(source) ?? 0) + 1;
    this.#asked.set(source, asked);
    if (asked <= mostLookedUp) return new QuoteIndex(await liveOnWords(this.#db, key)).at(key);
    const read = this.#bySource.get(source) ?? this.#read(source);
    this.#bySource.set(source, read);
    return (await read).at(key);
  }

  async #read(source: string): Promise<QuoteIndex> {
    return new QuoteIndex(await this.#db.annotations.where('target.source').equals(source).toArray());
  }
}
