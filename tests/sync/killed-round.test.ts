import { Dexie, type DBCore, type DBCoreTable } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { trashAnnotations } from '../../storage/bulk.ts';
import type { ClaimlightDatabase } from '../../storage/database.ts';
import { storedCounts } from '../../storage/tally.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { Killed, MemoryFolder, type SeenFolder } from './memory-folder.ts';
import { minuteByMinute, StoredDevice } from './stored-device.ts';

/**
 * Ends a device as the browser ends its background: from one step on nothing answers any more, neither the database nor
 * the folder. What its transaction had written is taken back, and half a file can stay.
 */
class Mortal {
  #steps = 0;
  #last = Infinity;

  /** @param steps that are still answered. */
  killAfter(steps: number): void {
    [this.#steps, this.#last] = [0, steps];
  }

  /** @returns true if it was killed. */
  revive(): boolean {
    const wasKilled = this.#steps > this.#last;
    this.#last = Infinity;
    return wasKilled;
  }

  async step<Result>(work: () => PromiseLike<Result>, onKill?: () => unknown): Promise<Result> {
    return this.isKilled(onKill) ? Promise.reject(new Killed()) : work();
  }

  isKilled(onKill?: () => unknown): boolean {
    this.#steps += 1;
    if (this.#steps === this.#last + 1) onKill?.();
    return this.#steps > this.#last;
  }

  database(db: ClaimlightDatabase): Promise<ClaimlightDatabase> {
    db.close();
    db.use({ stack: 'dbcore', create: (core) => this.#core(core) });
    return db.open().then(() => db);
  }

  #core(core: DBCore): DBCore {
    const table = (name: string): DBCoreTable => {
      const whole = core.table(name);
      const step = <Result>(work: () => Promise<Result>): Promise<Result> =>
        this.isKilled() ? Dexie.Promise.reject(new Killed()) : work();
      return {
        ...whole,
        mutate: (question) => step(() => whole.mutate(question)),
        get: (question) => step(() => whole.get(question)),
        getMany: (question) => step(() => whole.getMany(question)),
        query: (question) => step(() => whole.query(question)),
        openCursor: (question) => step(() => whole.openCursor(question)),
        count: (question) => step(() => whole.count(question)),
      };
    };
    return { ...core, table };
  }

  folder(seen: SeenFolder): SeenFolder {
    const [list, read, write] = [seen.list.bind(seen), seen.read.bind(seen), seen.write.bind(seen)];
    return Object.assign(seen, {
      list: () => this.step(list),
      read: (name: string) => this.step(() => read(name)),
      write: (name: string, bytes: Uint8Array) => {
        const leaveHalf = (): void => {
          seen.diesIn = 1;
          write(name, bytes).catch(() => undefined);
        };
        return this.step(() => write(name, bytes), leaveHalf);
      },
    });
  }
}

let later: () => Date;
let mortal: Mortal;
let one: StoredDevice, other: StoredDevice;

beforeEach(async () => {
  later = minuteByMinute();
  mortal = new Mortal();
  const folder = new MemoryFolder();
  one = new StoredDevice(await mortal.database(await freshDatabase()), mortal.folder(folder.seenBy()), later);
  other = new StoredDevice(await freshDatabase(), folder.seenBy(), later);
});

const shared = 'It was late.';

/** Both write into one note, and each makes a note and puts the one before into the trash. */
async function write(nth: number): Promise<void> {
  for (const [device, name] of [
    [one, 'one'],
    [other, 'other'],
  ] as const) {
    const live = await device.live();
    await device.type(shared, `${live.find(isShared)?.note ?? ''} ${name}-${nth}`);
    const before = live.filter(({ note }) => note === `Note ${nth - 1} of ${name}.`);
    await device.tag(`Claim ${nth} of ${name}.`, 'promotional', `Note ${nth} of ${name}.`);
    await trashAnnotations(
      device.db,
      before.map(({ id }) => id),
      later(),
    );
  }
  await other.sync();
}

function isShared({ target }: Annotation): boolean {
  return target.selector[0].exact === shared;
}

async function inStep(): Promise<void> {
  for (const device of [one, other, one]) await device.sync();
}

it('a round that is ended at any of its steps loses nothing, doubles nothing, and is made up for by the next', async () => {
  await one.tag(shared);
  await inStep();
  let [nth, endedByItself] = [0, 0];
  // Some rounds write everything anew, and have more steps.
  while (endedByItself < 3) {
    nth += 1;
    await write(nth);
    mortal.killAfter(nth);
    await one.sync().catch(() => undefined);
    if (!mortal.revive()) endedByItself += 1;
    await inStep();
  }
  expect(nth).toBeGreaterThan(30);
  const words = Array.from({ length: nth }, (_, at) => [`one-${at + 1}`, `other-${at + 1}`]).flat();
  for (const device of [one, other]) {
    const live = await device.live();
    expect(live.find(isShared)?.note.trim().split(/\s+/).sort()).toEqual(words.sort());
    const notes = live.filter((note) => !isShared(note)).map(({ note }) => note);
    expect(notes.sort()).toEqual([`Note ${nth} of one.`, `Note ${nth} of other.`]);
  }
  expect(await one.live()).toEqual(await other.live());
  expect(await storedCounts(one.db)).toEqual(await storedCounts(other.db));
  expect(await other.sync()).toMatchObject({ added: 0, changed: 0, removed: 0, sent: 0 });
});
