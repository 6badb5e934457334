import type { ShownRecord } from '../../../catalogue/calls.ts';
import type { NoteRecord, NoteSource } from '../../../components/views/library.ts';

/** Whole annotations kept beside those in sight; at most some 2 MB. */
const most = 1200;

/** Annotations asked for at once: two screens of them, some 10 ms. */
const askedAtOnce = 40;

/** The whole annotations of the rows in sight and some more, asked for as the list needs them. */
export class NoteCache {
  readonly #ask: (indexes: readonly number[]) => Promise<readonly ShownRecord[]>;
  readonly #onRead: () => void;
  readonly #records = new Map<number, NoteRecord>();
  /**
   * Changed since they were read; until they are read again they are shown as they were, so that no field loses the
   * cursor.
   */
  readonly #stale = new Set<number>();
  #wanted: readonly number[] = [];
  #isAsking = false;
  #changes = 0;

  /** @param onRead called after records were read: there is more, or something else, to show. */
  constructor(ask: (indexes: readonly number[]) => Promise<readonly ShownRecord[]>, onRead: () => void) {
    this.#ask = ask;
    this.#onRead = onRead;
  }

  at(index: number): NoteRecord | undefined {
    return this.#records.get(index);
  }

  /** For a list, which draws again what a new object gives it. */
  asSource(): NoteSource {
    return {
      at: (index) => this.#records.get(index),
      need: (indexes) => {
        this.#wanted = indexes;
        this.#fetchWanted();
      },
    };
  }

  keep(found: readonly ShownRecord[]): void {
    for (const { index, annotation, state } of found)
      if (annotation !== undefined) this.#records.set(index, { index, annotation, state });
  }

  /** These are stored otherwise by now: they are asked for again when they are needed. */
  outdate(indexes: readonly number[] | 'all'): void {
    this.#changes += 1;
    for (const index of indexes === 'all' ? this.#records.keys() : indexes) this.#stale.add(index);
  }

  /** One question at a time, always for what is wanted now: a reader who jumps on has no use for rows passed by. */
  #fetchWanted(): void {
    const isMissing = (index: number): boolean => !this.#records.has(index) || this.#stale.has(index);
    const missing = this.#wanted.filter(isMissing).slice(0, askedAtOnce);
    if (this.#isAsking || missing.length === 0) return;
    this.#isAsking = true;
    const before = this.#changes;
    const next = (found: readonly ShownRecord[]): void => {
      this.#isAsking = false;
      // Read before a change and told after it: they may be as they were.
      if (before === this.#changes) this.#takeIn(missing, found);
      this.#fetchWanted();
    };
    // A worker that ended has told so itself; nothing more is asked of it then.
    this.#ask(missing).then(next, () => undefined);
  }

  #takeIn(asked: readonly number[], found: readonly ShownRecord[]): void {
    const gone = new Set(asked);
    for (const { index, annotation } of found) {
      this.#stale.delete(index);
      // Put in anew, it is the last to be forgotten.
      this.#records.delete(index);
      if (annotation !== undefined) gone.delete(index);
    }
    this.keep(found);
    this.#wanted = this.#wanted.filter((index) => !gone.has(index));
    for (const index of this.#records.keys()) {
      if (this.#records.size <= most) break;
      this.#records.delete(index);
    }
    this.#onRead();
  }
}
