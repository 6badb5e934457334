import type { Annotation } from '../annotation/model/annotation.ts';
import { annotationsByIds, everyAnnotation, firstSight } from '../storage/browse.ts';
import { Catalogue } from './catalogue.ts';
import { sharesOf } from './shares.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { allReadings } from '../storage/readings.ts';
import { asStorageError } from '../storage/storage-error.ts';
import { storedCounts } from '../storage/tally.ts';
import { followChanges, type Changed, type ChangedRange } from './follow-changes.ts';
import type { CatalogueCalls, News, ShownRecord } from './calls.ts';

/** Milliseconds to wait for the page to ask for its first rows; with another view it may ask for none. */
const longestWait = 300;

/** Rows that a large screen shows at first. */
const firstRows = 30;

type Answers = {
  readonly [Name in keyof CatalogueCalls]: (
    input: CatalogueCalls[Name]['input'],
    tell: (news: CatalogueCalls[Name] extends { readonly progress: News } ? News : never) => void,
  ) => CatalogueCalls[Name]['output'] | Promise<CatalogueCalls[Name]['output']>;
};

/** Fills a catalogue from the database, keeps it in step until the signal aborts, and answers. Reads only. */
export class CatalogueService {
  readonly #catalogue = new Catalogue();
  readonly #open: () => Promise<ClaimlightDatabase>;
  readonly #signal: AbortSignal;
  #tell: (news: News) => void = () => undefined;
  #isComplete = false;
  /** What the first rows show, while it is as it was read; empty as soon as all is read. */
  #first = new Map<string, Annotation>();
  /** Reading all would keep the first rows waiting: it begins when they are given. */
  readonly #firstRowsGiven = Promise.withResolvers<undefined>();

  readonly answers: Answers = {
    follow: (_, tell) => {
      this.#tell = tell;
      void this.#start();
      return new Promise<never>(() => undefined);
    },
    show: (view) => {
      const shown = this.#catalogue.show(view);
      return { ...shown, records: this.#atHand(shown.rows) };
    },
    records: (indexes) => this.#records(indexes).finally(() => this.#firstRowsGiven.resolve(undefined)),
    ids: (indexes) => [...indexes].flatMap((index) => this.#catalogue.idOf(index) ?? []),
    refresh: async (ids) => {
      await this.#takeIn(await this.#open(), ids);
      return null;
    },
    shares: ({ view, by }) => sharesOf(this.#catalogue, view, by),
  };

  constructor(open: () => Promise<ClaimlightDatabase>, signal: AbortSignal) {
    this.#open = open;
    this.#signal = signal;
  }

  /** First what a screen shows, then everything. */
  async #start(): Promise<void> {
    try {
      const db = await this.#open();
      followChanges(db, (changed) => void this.#follow(db, changed), this.#signal);
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
    for await (const slice of everyAnnotation(db, this.#signal)) {
      this.#catalogue.put(slice);
      this.#progress(counts);
    }
    this.#isComplete = true;
    this.#progress(await storedCounts(db));
  }

  async #follow(db: ClaimlightDatabase, changed: Changed): Promise<void> {
    try {
      if (changed === 'readings') {
        this.#catalogue.setReadings(await allReadings(db));
        this.#tell({ news: 'changed', indexes: 'all' });
        return;
      }
      await this.#takeIn(db, [...new Set(changed.flatMap(({ from, to }) => [from, to]))].filter(isId));
      for (const range of changed) if (range.from !== range.to) await this.#readAgain(db, range);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Many changed at once: everything is read again, and what of the range is no longer stored goes. */
  async #readAgain(db: ClaimlightDatabase, { from, to }: ChangedRange): Promise<void> {
    this.#first.clear();
    const gone = new Set(this.#catalogue.idsBetween(from, to));
    for await (const slice of everyAnnotation(db, this.#signal)) {
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
    const stored = await annotationsByIds(await this.#open(), ids);
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
    if (this.#signal.aborted) return;
    console.error('Claimlight could not read the notes', error);
    this.#tell({ news: 'failed', failure: asStorageError(error).failure });
  }
}

function isId(bound: string): boolean {
  return bound.startsWith('urn:');
}
