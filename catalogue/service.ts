import type { Annotation } from '../annotation/model/annotation.ts';
import { annotationsByIds, everyAnnotation, firstSight } from '../storage/browse.ts';
import { Catalogue } from './catalogue.ts';
import { sharesOf } from './shares.ts';
import { database } from '../storage/connection.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { allReadings } from '../storage/readings.ts';
import { asStorageError } from '../storage/storage-error.ts';
import { storedCounts } from '../storage/tally.ts';
import { followAnnotations, type ChangedRange } from './follow.ts';
import type { CallName, CatalogueCalls, News, Question, ShownRecord } from './protocol.ts';

/** Milliseconds to wait for the page to ask for its first rows; with another view it may ask for none. */
const longestWait = 300;

/** Rows that a large screen shows at first. */
const firstRows = 30;

type Answers = { readonly [Name in CallName]: (input: CatalogueCalls[Name]['input']) => unknown };

/** Fills a catalogue from the database, keeps it in step, and answers the page. Reads only. */
export class CatalogueService {
  readonly #catalogue = new Catalogue();
  readonly #tell: (news: News) => void;
  #isComplete = false;
  /** What the first rows show, while it is as it was read; empty as soon as all is read. */
  #first = new Map<string, Annotation>();
  /** Reading all would keep the first rows waiting: it begins when they are given. */
  readonly #firstRowsGiven = Promise.withResolvers<undefined>();

  readonly #answers: Answers = {
    show: (view) => {
      const shown = this.#catalogue.show(view);
      return { ...shown, records: this.#atHand(shown.rows) };
    },
    records: (indexes) => this.#records(indexes).finally(() => this.#firstRowsGiven.resolve(undefined)),
    ids: (indexes) => [...indexes].flatMap((index) => this.#catalogue.idOf(index) ?? []),
    refresh: async (ids) => {
      await this.#takeIn(await database(), ids);
      return null;
    },
    shares: ({ view, by }) => sharesOf(this.#catalogue, view, by),
  };

  constructor(tell: (news: News) => void) {
    this.#tell = tell;
  }

  answer({ name, input }: Question): unknown {
    return (this.#answers[name] as (input: unknown) => unknown)(input);
  }

  /** First what a screen shows, then everything. */
  async start(): Promise<void> {
    try {
      const db = await database();
      followAnnotations(db, (ranges) => void this.#follow(db, ranges));
      const { counts, annotations, readings } = await firstSight(db, firstRows);
      this.#first = new Map(annotations.map((annotation) => [annotation.id, annotation]));
      this.#catalogue.put(annotations);
      this.#catalogue.setReadings(readings);
      this.#isComplete = annotations.length === counts.live && counts.trashed === 0;
      this.#progress(counts);
      if (this.#isComplete) return;
      await Promise.race([this.#firstRowsGiven.promise, new Promise((over) => setTimeout(over, longestWait))]);
      await this.#readAll(db);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #readAll(db: ClaimlightDatabase): Promise<void> {
    this.#catalogue.setReadings(await allReadings(db));
    this.#first.clear();
    const counts = await storedCounts(db);
    for await (const slice of everyAnnotation(db)) {
      this.#catalogue.put(slice);
      this.#progress(counts);
    }
    this.#isComplete = true;
    this.#progress(await storedCounts(db));
  }

  async #follow(db: ClaimlightDatabase, ranges: readonly ChangedRange[] | 'readings'): Promise<void> {
    try {
      if (ranges === 'readings') {
        this.#catalogue.setReadings(await allReadings(db));
        this.#tell({ news: 'changed', indexes: 'all' });
        return;
      }
      await this.#takeIn(db, [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].filter(isId));
      for (const range of ranges) if (range.from !== range.to) await this.#readAgain(db, range);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Many changed at once: everything is read again, and what of the range is no longer stored goes. */
  async #readAgain(db: ClaimlightDatabase, { from, to }: ChangedRange): Promise<void> {
    this.#first.clear();
    const gone = new Set(this.#catalogue.idsBetween(from, to));
    for await (const slice of everyAnnotation(db)) {
      this.#catalogue.put(slice);
      for (const { id } of slice) gone.delete(id);
    }
    this.#catalogue.remove(gone);
    this.#progress(await storedCounts(db));
    this.#tell({ news: 'changed', indexes: 'all' });
  }

  async #takeIn(db: ClaimlightDatabase, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) this.#first.delete(id);
    const stored = await annotationsByIds(db, ids);
    const gone = ids.filter((_, at) => stored[at] === undefined);
    const before = gone.flatMap((id) => this.#catalogue.indexOf(id) ?? []);
    const present = stored.filter((annotation): annotation is Annotation => annotation !== undefined);
    this.#catalogue.put(present);
    this.#catalogue.remove(gone);
    this.#progress(await storedCounts(db));
    const indexes = present.flatMap(({ id }) => this.#catalogue.indexOf(id) ?? []);
    this.#tell({ news: 'changed', indexes: [...before, ...indexes] });
  }

  async #records(indexes: readonly number[]): Promise<ShownRecord[]> {
    const ids = indexes.map((index) => this.#catalogue.idOf(index) ?? '');
    const stored = await annotationsByIds(await database(), ids);
    return indexes.map((index, at) => {
      const annotation = stored[at];
      return { index, state: this.#catalogue.stateAt(index), ...(annotation && { annotation }) };
    });
  }

  #atHand(rows: Uint32Array): ShownRecord[] {
    if (this.#first.size === 0) return [];
    return [...rows.subarray(0, firstRows)].flatMap((index) => {
      const annotation = this.#first.get(this.#catalogue.idOf(index) ?? '');
      return annotation === undefined ? [] : [{ index, annotation, state: this.#catalogue.stateAt(index) }];
    });
  }

  #progress(counts: Awaited<ReturnType<typeof storedCounts>>): void {
    this.#tell({ news: 'progress', read: this.#catalogue.size, counts, isComplete: this.#isComplete });
  }

  #fail(error: unknown): void {
    console.error('Claimlight could not read the notes', error);
    this.#tell({ news: 'failed', kind: asStorageError(error).kind });
  }
}

function isId(bound: string): boolean {
  return bound.startsWith('urn:');
}
