import type { Annotation } from '../../annotation/annotation.ts';
import type { AnchorState, ArticleReading } from '../readings.ts';
import { Counting } from './counting.ts';
import { entryOf, sharedNames, type Entry } from './entry.ts';
import { groupByArticle } from './group.ts';
import { inOrder } from './order.ts';
import { failuresOf } from './passes.ts';
import type { Shown } from './shown.ts';
import { TextSearch } from './text-search.ts';
import type { SortOrder, View } from './view.ts';

/**
 * What is stored, in short, in memory: finds, counts and orders 100,000 annotations while the reader types. It is filled from
 * the database and told of each change; it writes nothing.
 */
export class Catalogue {
  readonly #names = sharedNames();
  /** With a hole where one was removed: the index of an entry stays its own. */
  readonly #entries: (Entry | undefined)[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #readings = new Map<string, ArticleReading>();
  readonly #states = new Map<string, AnchorState>();
  readonly #orders = new Map<SortOrder, Uint32Array>();
  readonly #search = new TextSearch();

  /** Takes annotations in, new ones and those that changed. */
  put(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) {
      const entry = entryOf(annotation, this.#names);
      const index = this.#indexes.get(entry.id) ?? this.#entries.length;
      this.#indexes.set(entry.id, index);
      this.#entries[index] = entry;
    }
    if (annotations.length > 0) this.#changed();
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) {
      const index = this.#indexes.get(id);
      if (index === undefined) continue;
      this.#entries[index] = undefined;
      this.#indexes.delete(id);
    }
    this.#changed();
  }

  /** Replaces what is known of how articles were last read. */
  setReadings(readings: readonly ArticleReading[]): void {
    this.#readings.clear();
    this.#states.clear();
    for (const reading of readings) {
      this.#readings.set(reading.source, reading);
      for (const id of reading.changed) this.#states.set(id, 'changed');
      for (const id of reading.lost) this.#states.set(id, 'lost');
    }
  }

  /** Ids that are taken in, from `from` to `to`, both included. */
  idsBetween(from: string, to: string): string[] {
    return [...this.#indexes.keys()].filter((id) => from <= id && id <= to);
  }

  idOf(index: number): string | undefined {
    return this.#entries[index]?.id;
  }

  indexOf(id: string): number | undefined {
    return this.#indexes.get(id);
  }

  get size(): number {
    return this.#indexes.size;
  }

  /** How the words of the entry with this index were last found. */
  stateAt(index: number): AnchorState {
    const entry = this.#entries[index];
    return entry === undefined ? 'unseen' : this.#stateOf(entry);
  }

  #stateOf(entry: Entry): AnchorState {
    return (
      this.#states.get(entry.id) ??
      (this.#readings.has(this.#names.sources.nameOf(entry.source)) ? 'anchored' : 'unseen')
    );
  }

  show(view: View): Shown {
    const rows: number[] = [];
    const counting = new Counting(this.#names);
    this.#walk(view, (entry, state, failures, index) => {
      counting.add(entry, state, failures);
      if (failures === 0) rows.push(index);
    });
    const { order, groups } = view.grouped ? groupByArticle(rows, this.#entries) : { order: rows, groups: [] };
    return {
      rows: Uint32Array.from(order),
      groups: Uint32Array.from(groups),
      ...counting.counts(view),
      ...this.#totals(),
    };
  }

  /** Calls back for each entry that a view shows, in its order. */
  forEach(view: View, visit: (entry: Entry) => void): void {
    this.#walk(view, (entry, _state, failures) => {
      if (failures === 0) visit(entry);
    });
  }

  nameOf(kind: 'sources' | 'outlets', number: number): string {
    return this.#names[kind].nameOf(number);
  }

  readingOf(source: string): ArticleReading | undefined {
    return this.#readings.get(source);
  }

  #walk(view: View, visit: (entry: Entry, state: AnchorState, failures: number, index: number) => void): void {
    const found = this.#search.find(view.text, this.#entries, this.#names.about);
    const failuresFor = failuresOf(view, this.#names);
    const isStateAsked = this.#states.size > 0 || this.#readings.size > 0;
    for (const index of this.#order(view.sort)) {
      const entry = this.#entries[index];
      if (entry === undefined || found?.[index] === 0) continue;
      const state = isStateAsked ? this.#stateOf(entry) : 'unseen';
      visit(entry, state, failuresFor(entry, state), index);
    }
  }

  #order(sort: SortOrder): Uint32Array {
    const order = this.#orders.get(sort) ?? inOrder(this.#entries, sort, this.#names);
    this.#orders.set(sort, order);
    return order;
  }

  #totals(): Pick<Shown, 'live' | 'trashed'> {
    let trashed = 0;
    for (const entry of this.#entries) if (entry?.isTrashed === true) trashed += 1;
    return { live: this.size - trashed, trashed };
  }

  #changed(): void {
    this.#orders.clear();
    this.#search.forget();
  }
}
