import type { Annotation } from '../annotation/model/annotation.ts';
import type { ArticleReading } from '../storage/readings.ts';
import { anchorStates, type AnchorState } from '../annotation/model/anchor-state.ts';
import { Columns, flagBits } from './columns.ts';
import { count } from './count-choices.ts';
import { entryOf } from './entry.ts';
import { groupByArticle } from './group-by-article.ts';
import { inArticles, inOrder } from './sort.ts';
import { failuresOf } from './filter.ts';
import { sharedNames } from './names.ts';
import type { Shown } from './model/shown.ts';
import { TextSearch } from './text-search.ts';
import type { SortOrder, View } from './model/view.ts';

function numberOf(state: AnchorState): number {
  return anchorStates.indexOf(state);
}

/**
 * What is stored, in short, in memory: finds, counts and orders 100,000 annotations while the reader types. It is
 * filled from the database and told of each change; it writes nothing.
 */
export class Catalogue {
  readonly names = sharedNames();
  /** With a hole where one was removed: the index of an entry stays its own. */
  readonly columns = new Columns();
  readonly #indexes = new Map<string, number>();
  #readings = new Map<string, ArticleReading>();
  /** For each entry the number of its state; made when first asked for. */
  #states: Uint8Array | undefined;
  readonly #orders = new Map<SortOrder | 'article', Uint32Array>();
  readonly #search = new TextSearch();

  /** Takes annotations in, new ones and those that changed. */
  put(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) {
      const index = this.#indexes.get(annotation.id) ?? this.columns.length;
      this.#indexes.set(annotation.id, index);
      this.columns.set(index, entryOf(annotation, this.names));
    }
    if (annotations.length > 0) this.#changed();
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) {
      const index = this.#indexes.get(id);
      if (index !== undefined) this.columns.clear(index);
      this.#indexes.delete(id);
    }
    this.#changed();
  }

  /** Replaces what is known of how articles were last read. */
  setReadings(readings: readonly ArticleReading[]): void {
    this.#readings = new Map(readings.map((reading) => [reading.source, reading]));
    this.#states = undefined;
  }

  readingOf(source: string): ArticleReading | undefined {
    return this.#readings.get(source);
  }

  /** The title of an article; empty if it has none, or no annotation. */
  titleOf(source: string): string {
    return this.names.titles[this.names.sources.find(source) ?? -1] ?? '';
  }

  /** Ids that are taken in, from `from` to `to`, both included. */
  idsBetween(from: string, to: string): string[] {
    return [...this.#indexes.keys()].filter((id) => from <= id && id <= to);
  }

  /** Undefined if the entry is gone. */
  idOf(index: number): string | undefined {
    return this.columns.ids[index] || undefined;
  }

  indexOf(id: string): number | undefined {
    return this.#indexes.get(id);
  }

  get size(): number {
    return this.#indexes.size;
  }

  /** How the words of the entry with this index were last found. */
  stateAt(index: number): AnchorState {
    return anchorStates[this.#stateNumbers()[index] ?? 0] ?? 'unseen';
  }

  show(view: View): Shown {
    const { columns, names } = this;
    const failures = this.#failures(view);
    const rows = this.#order(view.sort).filter((index) => failures[index] === 0);
    return {
      rows,
      groups: new Uint32Array(),
      ...(view.grouped && groupByArticle(rows, this.#order('article'), failures, columns.source, names.sources.count)),
      ...count(view, columns, names, this.#stateNumbers(), failures),
      ...this.#totals(),
      articleTitle: this.titleOf(view.source),
    };
  }

  /** Indexes of what a view shows, in no order. */
  indexesOf(view: View): number[] {
    const indexes: number[] = [];
    this.#failures(view).forEach((failure, index) => failure === 0 && indexes.push(index));
    return indexes;
  }

  #failures(view: View): Uint16Array {
    const { columns, names } = this;
    const found = this.#search.find(view.text, columns, names.about);
    return failuresOf(view, columns, names, this.#stateNumbers(), found);
  }

  #order(by: SortOrder | 'article'): Uint32Array {
    const known = this.#orders.get(by);
    if (known !== undefined) return known;
    const order = by === 'article' ? inArticles(this.columns) : inOrder(this.columns, by, this.names);
    this.#orders.set(by, order);
    return order;
  }

  #stateNumbers(): Uint8Array {
    this.#states ??= this.#findStates();
    return this.#states;
  }

  #findStates(): Uint8Array {
    const states = new Uint8Array(this.columns.length).fill(numberOf('unseen'));
    const isRead = Uint8Array.from({ length: this.names.sources.count }, (_, source) =>
      Number(this.#readings.has(this.names.sources.nameOf(source))),
    );
    for (let index = 0; index < states.length; index++)
      if (isRead[this.columns.source[index] ?? 0] === 1) states[index] = numberOf('anchored');
    for (const { changed, lost } of this.#readings.values()) {
      for (const id of changed) states[this.#indexes.get(id) ?? -1] = numberOf('changed');
      for (const id of lost) states[this.#indexes.get(id) ?? -1] = numberOf('lost');
    }
    return states;
  }

  #totals(): Pick<Shown, 'live' | 'trashed'> {
    const { flags, length } = this.columns;
    let trashed = 0;
    for (let index = 0; index < length; index++) if (((flags[index] ?? 0) & flagBits.trashed) !== 0) trashed += 1;
    return { live: this.size - trashed, trashed };
  }

  #changed(): void {
    this.#orders.clear();
    this.#search.forget();
    this.#states = undefined;
  }
}
