import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { tagSchema } from '../../annotation/model/annotation.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import { openDatabase, type ClaimlightDatabase } from '../../storage/database.ts';
import { quoteRowOf } from '../../storage/quotes.ts';
import type { Carrier } from '../../sync/carrier.ts';
import { StoredNotes } from '../../sync/stored-notes.ts';
import { synchronise, type Report } from '../../sync/synchronise.ts';
import type { Evaluation } from '../evaluate.ts';
import { inventedAnnotations } from './invented-library.ts';

const { CLAIMLIGHT_NOTES: asked } = process.env;

/** Numbers of notes: how each cost grows. `CLAIMLIGHT_NOTES=100000` measures that number only. */
const sizes = asked === undefined ? [1000, 3000, 10_000] : [Number(asked)];

/** Notes that are changed between two rounds. */
const changes = 10;

/** In milliseconds, but `notes` and, in MB, `memory`: the most that a round held, beyond what was there before it. */
interface Row {
  readonly notes: number;
  /** The first round of the device that has the notes. */
  readonly firstOut: number;
  /** The first round of a device that has none. */
  readonly firstIn: number;
  /** The second round of the one that has the notes: it reads all of them as the other has written them. */
  readonly settling: number;
  /** The next rounds of both, after ten notes were put in the trash on the one. */
  readonly laterOut: number;
  readonly laterIn: number;
  readonly memory: number;
}

/**
 * Rounds of two devices in Node, with databases in memory that are slower than a browser's: how the work grows with the
 * notes. A round that sends holds parts of 2,000 notes, whatever their number; what the database itself holds in memory
 * is there before.
 */
export async function benchSync(): Promise<Evaluation> {
  const rows: Row[] = [];
  for (const notes of sizes) rows.push(await measure(notes));
  const lines = rows.map((row) =>
    [row.notes, row.firstOut, row.firstIn, row.settling, row.laterOut, row.laterIn, row.memory]
      .map((value) => Math.round(value))
      .join('\t'),
  );
  const head = 'notes\tfirst out ms\tfirst in ms\tsettling ms\tlater out ms\tlater in ms\tMB held';
  return { table: [head, ...lines].join('\n'), figures: { sync: rows } };
}

async function measure(notes: number): Promise<Row> {
  const place = new Place();
  const [one, other] = [await emptyDatabase(), await emptyDatabase()];
  await fill(one, notes);
  place.watch();
  const firstOut = await timed(() => round(one, place), { sent: notes });
  const memory = place.mostHeld();
  const firstIn = await timed(() => round(other, place), { added: notes });
  const settling = await timed(() => round(one, place), { added: 0, removed: 0, sent: 0 });
  const ids = inventedAnnotations(0, changes).map(({ id }) => id);
  await trashAnnotations(one, ids, new Date());
  const laterOut = await timed(() => round(one, place), { sent: changes });
  const laterIn = await timed(() => round(other, place), { removed: changes });
  for (const db of [one, other]) db.close();
  return { notes, firstOut, firstIn, settling, laterOut, laterIn, memory };
}

function emptyDatabase(): Promise<ClaimlightDatabase> {
  return openDatabase('claimlight', { indexedDB: new IDBFactory(), IDBKeyRange });
}

async function fill(db: ClaimlightDatabase, count: number): Promise<void> {
  const notes = inventedAnnotations(0, count);
  await db.annotations.bulkPut(notes);
  await db.quotes.bulkPut(notes.map(quoteRowOf));
  for (const tag of tagSchema.options) {
    await db.tallies.put({ tag, live: notes.filter((note) => note.tag === tag).length, trashed: 0 });
  }
}

async function round(db: ClaimlightDatabase, place: Place): Promise<Report> {
  const outcome = await synchronise(place, new StoredNotes(db), new Date());
  if ('question' in outcome) throw new Error(`asks about ${outcome.question.ask}`);
  return outcome.report;
}

/** Milliseconds of a round that must do what is expected of it. */
async function timed(work: () => Promise<Report>, expected: Partial<Report>): Promise<number> {
  const start = performance.now();
  const report = await work();
  const milliseconds = performance.now() - start;
  for (const [name, count] of Object.entries(expected)) {
    const told = report[name as keyof Report];
    if (told !== count) throw new Error(`${name}: ${String(told)} in place of ${count}`);
  }
  return milliseconds;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A place in memory, outside of the heap, that looks at what is held each time a file is written. */
class Place implements Carrier {
  readonly #files = new Map<string, Buffer>();
  #before = 0;
  #most = 0;

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.#files.keys()]);
  }

  read(name: string): Promise<Uint8Array> {
    const bytes = this.#files.get(name);
    return bytes === undefined ? Promise.reject(new Error(`there is no ${name}`)) : Promise.resolve(bytes);
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(name, Buffer.from(bytes));
    this.#most = Math.max(this.#most, process.memoryUsage().heapUsed - this.#before);
    return Promise.resolve();
  }

  /** From now on what is held counts. */
  watch(): void {
    collectGarbage();
    [this.#before, this.#most] = [process.memoryUsage().heapUsed, 0];
  }

  mostHeld(): number {
    return this.#most / 1e6;
  }
}
