import { beforeEach, expect, it } from 'vitest';
import { inventedAnnotations } from '../../evaluation/bench/invented-library.ts';
import { importAnnotations } from '../../storage/import.ts';
import { storedCounts } from '../../storage/tally.ts';
import type { Carrier } from '../../sync/carrier.ts';
import { StoredNotes } from '../../sync/stored-notes.ts';
import { synchronise, type Report, type Round } from '../../sync/synchronise.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { MemoryFolder } from './memory-folder.ts';
import { minuteByMinute, StoredDevice } from './stored-device.ts';

/** One file, merged in two transactions. */
const count = 600;

/** A folder that tells which files were read. */
class Followed implements Carrier {
  readonly read: Carrier['read'];
  readonly names: string[] = [];
  readonly #folder: Carrier;

  constructor(folder: Carrier) {
    this.#folder = folder;
    this.read = (name) => (this.names.push(name), folder.read(name));
  }

  list() {
    return this.#folder.list();
  }

  write(name: string, bytes: Uint8Array) {
    return this.#folder.write(name, bytes);
  }
}

let later: () => Date;
let place: Followed;
let one: StoredDevice, other: StoredDevice;

beforeEach(async () => {
  later = minuteByMinute();
  place = new Followed(new MemoryFolder().seenBy());
  one = new StoredDevice(await freshDatabase(), place, later);
  other = new StoredDevice(await freshDatabase(), place, later);
  await importAnnotations(one.db, inventedAnnotations(0, count), 'newer', later());
  await one.sync();
  place.names.length = 0;
});

async function syncOther(round: Round = {}): Promise<Report> {
  const outcome = await synchronise(place, new StoredNotes(other.db, later), later(), round);
  if ('question' in outcome) throw new Error(`asks about ${outcome.question.ask}`);
  return outcome.report;
}

it('a round that is stopped in the middle of a file keeps what it merged, and the next one does the rest', async () => {
  const stop = new AbortController();
  const stopped = syncOther({
    signal: stop.signal,
    onProgress: (done, total) => {
      if (done > total / 2) stop.abort(new Error('the reader has gone'));
    },
  });
  await expect(stopped).rejects.toThrow('the reader has gone');
  const { live } = await storedCounts(other.db);
  expect(live).toBeGreaterThan(0);
  expect(live).toBeLessThan(count);
  expect((await other.db.meetings.get('folder'))?.published).toBeUndefined();
  expect(await syncOther()).toMatchObject({ added: count - live, changed: 0, removed: 0, sent: live });
  expect(await storedCounts(other.db)).toEqual(await storedCounts(one.db));
  expect(await one.sync()).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

it('reads each new file once, and where there is nothing new one file, a short one if there is any', async () => {
  await syncOther();
  const once = new Set(place.names);
  expect(place.names.filter((name) => name.endsWith('.ndjson'))).toHaveLength(once.size);
  await one.sync();
  await one.tag('It was late.');
  await one.sync();
  await other.sync();
  place.names.length = 0;
  expect(await other.sync()).toMatchObject({ added: 0, changed: 0, sent: 0 });
  expect(place.names).toEqual([expect.stringContaining('-segment-')]);
});

it('tells how far it is, from the first file to the last note', async () => {
  const told: number[] = [];
  await syncOther({ onProgress: (done, total) => told.push(done / total) });
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told[0]).toBeLessThan(0.5);
  expect(told.at(-1)).toBe(1);
  expect(new Set(told).size).toBeGreaterThan(3);
});
