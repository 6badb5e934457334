import type { Carrier } from '../../sync/carrier.ts';

/** What can befall one file on its way to one device. */
export interface Delay {
  /** Rounds of the device in which the file is not there yet. */
  readonly rounds: number;
  /** Rounds after that in which half of it is there. */
  readonly half: number;
}

/** A folder in memory that several devices reach, and where files come late, in any order and in halves. */
export class MemoryFolder {
  readonly files = new Map<string, Uint8Array>();

  /** The folder as one device sees it. `delayOf` is asked once for each file of another device. */
  seenBy(delayOf: () => Delay = () => ({ rounds: 0, half: 0 })): SeenFolder {
    return new SeenFolder(this, delayOf);
  }
}

export class SeenFolder implements Carrier {
  readonly #folder: MemoryFolder;
  readonly #delayOf: () => Delay;
  readonly #delays = new Map<string, { rounds: number; half: number }>();
  readonly #own = new Set<string>();
  /** Writes until one is ended in the middle; undefined for never. */
  diesIn: number | undefined;
  /** Where a file that is ended in the middle stays with half of its bytes, or is not there at all. */
  leavesHalf = true;

  /** Where what is read is not what was written. */
  garbles = false;

  constructor(folder: MemoryFolder, delayOf: () => Delay) {
    this.#folder = folder;
    this.#delayOf = delayOf;
  }

  /** All that is under way arrives. */
  settle(): void {
    for (const name of this.#folder.files.keys()) this.#delays.set(name, { rounds: 0, half: 0 });
  }

  list() {
    const seen: string[] = [];
    for (const name of this.#folder.files.keys()) {
      const delay = this.#delayTo(name);
      if (delay.rounds > 0) delay.rounds -= 1;
      else seen.push(name);
    }
    // A folder has no order.
    return Promise.resolve(seen.sort((one, other) => (reversed(one) < reversed(other) ? -1 : 1)));
  }

  read(name: string) {
    const bytes = this.#folder.files.get(name);
    if (bytes === undefined) return Promise.reject(new Error(`there is no ${name}`));
    const delay = this.#delayTo(name);
    if (this.garbles) return Promise.resolve(bytes.slice(1));
    if (delay.half === 0) return Promise.resolve(bytes);
    delay.half -= 1;
    return Promise.resolve(bytes.slice(0, bytes.length / 2));
  }

  write(name: string, bytes: Uint8Array) {
    if (this.#folder.files.has(name)) return Promise.reject(new Error(`there is a ${name}`));
    this.#own.add(name);
    if (this.diesIn !== undefined) this.diesIn -= 1;
    if (this.diesIn === 0) {
      this.diesIn = undefined;
      if (this.leavesHalf) this.#folder.files.set(name, bytes.slice(0, bytes.length / 2));
      return Promise.reject(new Killed());
    }
    this.#folder.files.set(name, bytes.slice());
    return Promise.resolve();
  }

  #delayTo(name: string): { rounds: number; half: number } {
    const known = this.#delays.get(name) ?? (this.#own.has(name) ? { rounds: 0, half: 0 } : { ...this.#delayOf() });
    this.#delays.set(name, known);
    return known;
  }
}

export class Killed extends Error {}

/** Of names in ASCII. */
function reversed(name: string): string {
  return Array.from(name).reverse().join('');
}
