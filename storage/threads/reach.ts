import type { Annotation } from '../../annotation/model/annotation.ts';
import { quoteKey } from '../../annotation/model/quote-key.ts';
import { isLive } from '../annotations.ts';
import { candidatesOf } from '../claim-candidates.ts';
import { claimRowOf } from '../claim-index.ts';
import type { ClaimlightDatabase } from '../database.ts';
import { claimTextOf, ReadClaims } from '../read-claims.ts';
import { threadsAmong, type SamePair, type Thread } from './threads-among.ts';

/** Notes whose neighbours are looked up, beside those that are asked about: a claim that more print is well known. */
const mostLookedUp = 100;

/** Notes that a thread can be told of, with what they are told by. */
export interface Reached {
  readonly notes: ReadonlyMap<string, Annotation>;
  readonly threads: readonly Thread[];
}

/**
 * The live notes that some notes are in one thread with, and what else they are like, from pair to pair. Each step asks
 * the index of claims, which has to be complete; the time hardly grows with what is stored.
 */
export async function reachedFrom(db: ClaimlightDatabase, starts: readonly Annotation[]): Promise<Reached> {
  const reach = new Reach(db, starts);
  while (await reach.goOn());
  return { notes: reach.notes, threads: reach.threads() };
}

class Reach {
  readonly notes: Map<string, Annotation>;
  readonly #db: ClaimlightDatabase;
  readonly #starts: readonly Annotation[];
  readonly #pairs: SamePair[] = [];
  /** Notes that were looked at, the same or not. */
  readonly #seen = new Map<string, Annotation>();
  readonly #lookedUp = new Set<string>();
  /** Threads whose notes are all there. */
  readonly #whole = new Set<string>();
  readonly #read = new ReadClaims();

  constructor(db: ClaimlightDatabase, starts: readonly Annotation[]) {
    this.#db = db;
    this.#starts = starts;
    this.notes = new Map(starts.map((start) => [start.id, start]));
  }

  threads(): Thread[] {
    return threadsAmong([...this.notes.values()], this.#pairs);
  }

  /** False once there is nothing more to be found. Notes that the reader put into another thread lead no further. */
  async goOn(): Promise<boolean> {
    const room = Math.max(0, mostLookedUp + this.#starts.length - this.#lookedUp.size);
    const next = [...this.notes.values()]
      .filter(({ id, thread }) => !this.#lookedUp.has(id) && (thread === undefined || this.#whole.has(thread)))
      .slice(0, room);
    if (next.length > 0) await this.#lookUp(next);
    else return this.#complete();
    return true;
  }

  /** Has the threads of the reader's that the notes asked about are in, as far as is known by now. */
  async #complete(): Promise<boolean> {
    const asked = new Set(this.#starts.map(({ id }) => id));
    const missing = this.threads()
      .filter(({ ids }) => ids.some((id) => asked.has(id)))
      .flatMap(({ thread }) => (thread === undefined || this.#whole.has(thread) ? [] : [thread]));
    for (const thread of missing) this.#whole.add(thread);
    const stored = await this.#db.annotations.where('thread').anyOf(missing).toArray();
    for (const note of stored.filter(isLive)) this.notes.set(note.id, note);
    return missing.length > 0;
  }

  async #lookUp(notes: readonly Annotation[]): Promise<void> {
    for (const { id } of notes) this.#lookedUp.add(id);
    const candidates = await candidatesOf(
      this.#db,
      notes.map((note) => claimRowOf(note).keys),
    );
    await this.#take(candidates.flat());
    for (const [at, note] of notes.entries()) {
      for (const id of candidates[at] ?? []) {
        const other = this.notes.get(id) ?? this.#seen.get(id);
        if (other === undefined || !this.#areSame(note, other)) continue;
        this.notes.set(id, other);
        this.#pairs.push([note.id, id]);
      }
    }
  }

  async #take(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#seen.has(id));
    for (const note of await this.#db.annotations.bulkGet(missing)) {
      if (note !== undefined && isLive(note)) this.#seen.set(note.id, note);
    }
  }

  /** An article says many things; what the reader noted of it twice is the same if the reader says so. */
  #areSame(one: Annotation, other: Annotation): boolean {
    if (one.target.source === other.target.source) return false;
    const [a, b] = [claimTextOf(one.target), claimTextOf(other.target)];
    return quoteKey(a.exact) === quoteKey(b.exact) || this.#read.areSame(a, b);
  }
}
