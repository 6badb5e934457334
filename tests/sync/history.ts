import fc from 'fast-check';
import type { Clock } from '../../annotation/model/clock.ts';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { FailureError } from '../../failure/failure.ts';
import { fieldsOf } from '../../sync/record/fields.ts';
import { latest } from '../../sync/record/shared-note.ts';
import { sharedNote } from '../../sync/record/field-clocks.ts';
import type { Carrier } from '../../sync/carrier.ts';
import { synchronise, type Outcome } from '../../sync/synchronise.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { Killed, MemoryFolder, type SeenFolder } from './memory-folder.ts';
import { Oracle } from './oracle.ts';
import { isLive, Replica } from './replica.ts';

/** One step of one of four devices. `of` picks a note among those that there may be. */
interface HistoryStep {
  readonly at: number;
  readonly of: number;
  readonly does:
    | 'make'
    | 'retag'
    | 'type'
    | 'link'
    | 'unlink'
    | 'trash'
    | 'restore'
    | 'delete'
    | 'undo'
    | 'sync'
    | 'dies'
    | 'dies-before';
}

export interface History {
  readonly steps: readonly HistoryStep[];
  /** Milliseconds that each device's clock is ahead. */
  readonly skews: readonly number[];
  /** Rounds that files are late, or half there, in turn. */
  readonly delays: readonly (readonly [rounds: number, half: number])[];
}

const devices = 4;
const day = 24 * 60 * 60 * 1000;

const deeds = ['make', 'retag', 'type', 'type', 'link', 'unlink', 'trash', 'restore', 'delete', 'undo'] as const;

export const inventedHistory: fc.Arbitrary<History> = fc.record({
  steps: fc.array(
    fc.record({
      at: fc.nat(devices - 1),
      of: fc.nat(1),
      does: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...deeds) },
        { weight: 2, arbitrary: fc.constantFrom('sync', 'sync', 'sync', 'dies', 'dies-before') },
      ),
    }),
    { minLength: 15, maxLength: 40 },
  ),
  skews: fc.array(fc.constantFrom(0, 0, -day, day, 3 * day, -60_000), { minLength: devices, maxLength: devices }),
  delays: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 5 }),
});

/** What went wrong, by ids and words; all empty if nothing did. */
interface Verdict {
  readonly differences: string[];
  readonly lost: string[];
  readonly doubled: string[];
  /** Notes that are there though they were deleted last, or the other way round. */
  readonly returned: string[];
  readonly unlike: string[];
}

const noteIds = [0, 1].map((of) => `urn:uuid:00000000-0000-4000-a000-00000000000${of}`);

/** @param carrierOf what a device reaches the folder by, if not by itself. */
export async function playHistory(
  history: History,
  carrierOf: (seen: SeenFolder) => Carrier = (seen) => seen,
): Promise<Verdict> {
  const play = new Play(history, carrierOf);
  for (const step of history.steps) await play.step(step);
  await play.settle();
  return play.verdict();
}

class Play {
  readonly #folder = new MemoryFolder();
  readonly #devices: readonly { readonly replica: Replica; readonly seen: SeenFolder; readonly carrier: Carrier }[];
  readonly #oracle: Oracle;
  /** What was typed, and when. */
  readonly #typed: { readonly id: string; readonly word: string; readonly clock: Clock }[] = [];
  /** When each note was last made, and last deleted for good. */
  readonly #starts = new Map<string, Clock>();
  readonly #ends = new Map<string, Clock>();
  #time = Date.UTC(2026, 2, 1, 8);
  #words = 0;

  constructor({ skews, delays }: History, carrierOf: (seen: SeenFolder) => Carrier) {
    let next = 0;
    const delayOf = () => {
      const [rounds, half] = delays[next++ % delays.length] ?? [0, 0];
      return { rounds, half };
    };
    this.#devices = skews.map((skew, at) => {
      const replica = new Replica(() => this.#time, String(at + 1).padStart(16, String(at + 1)));
      replica.skew = skew;
      const seen = this.#folder.seenBy(delayOf);
      return { replica, seen, carrier: carrierOf(seen) };
    });
    this.#oracle = new Oracle(this.#time + 365 * day);
  }

  async step({ at, of, does }: HistoryStep): Promise<void> {
    this.#time += 1000;
    const device = this.#devices[at];
    if (device === undefined) return;
    const { replica, seen, carrier } = device;
    if (does === 'sync') await this.#round(replica, carrier);
    else if (does === 'dies' || does === 'dies-before') {
      [seen.diesIn, seen.leavesHalf] = [1, does === 'dies'];
      await this.#round(replica, carrier);
      seen.diesIn = undefined;
    } else this.#change(replica, noteIds[of] ?? '', does);
  }

  /** All files arrive, and two rounds follow. */
  async settle(): Promise<void> {
    for (const { seen } of this.#devices) seen.settle();
    for (let round = 0; round < 2; round += 1) {
      for (const { replica, seen, carrier } of this.#devices) {
        seen.settle();
        await this.#round(replica, carrier);
      }
    }
  }

  verdict(): Verdict {
    const replicas = this.#devices.map(({ replica }) => replica);
    const [first] = replicas;
    if (first === undefined) throw new Error('there are no devices');
    const states = replicas.map(stateOf);
    const differences = states.flatMap((state, at) => (state === states[0] ? [] : [`${at}: ${state} / ${states[0]}`]));
    const unlike = noteIds.filter((id) => {
      const note = first.notes.get(id);
      const own = note && new Map([...fieldsOf(note)].map(([name, value]) => [name, JSON.stringify(value)]));
      return sorted(own && Object.fromEntries(own)) !== sorted(this.#oracle.note(id));
    });
    const words = this.#typed.map(({ id, word, clock }) => {
      const [text = '', gone = ''] = [first.notes.get(id)?.note, first.clocks.get(id)?.gone];
      const count = text.split(word).length - 1;
      return { told: `${word} in “${text}”`, count, isAlive: clock > gone, isThere: first.notes.has(id) };
    });
    return {
      differences,
      unlike,
      lost: words.filter(({ isAlive, isThere, count }) => isAlive && isThere && count === 0).map(({ told }) => told),
      doubled: words.filter(({ count }) => count > 1).map(({ told }) => told),
      returned: noteIds.filter(
        (id) => first.notes.has(id) !== (this.#starts.get(id) ?? '') > (this.#ends.get(id) ?? ''),
      ),
    };
  }

  async #round(replica: Replica, carrier: Carrier): Promise<void> {
    try {
      let outcome = await synchronise(carrier, replica, replica.now());
      // The reader says yes: what is asked has tests of its own.
      for (let asked = 0; asked < 3 && 'question' in outcome; asked += 1) {
        outcome = await synchronise(carrier, replica, replica.now(), { answers: answerTo(outcome) });
      }
    } catch (error) {
      if (!(error instanceof Killed) && !isCutOff(error)) throw error;
    }
  }

  #change(replica: Replica, id: string, does: (typeof deeds)[number]): void {
    const note = replica.notes.get(id);
    const word = `word${String((this.#words += 1)).padStart(3, '0')}.`;
    const after = note === undefined ? made(replica, id, does, word) : this.#changed(note, does, word);
    if (after === undefined) return;
    const stored = replica.change(id, after);
    this.#oracle.take(sharedNote(id, stored ?? undefined, replica.clocks.get(id)));
    const { gone = '', base } = replica.clocks.get(id) ?? { base: '' };
    if (stored === null) this.#ends.set(id, latest(this.#ends.get(id) ?? '', gone));
    else if (note === undefined) this.#starts.set(id, latest(this.#starts.get(id) ?? '', base));
    const clock = replica.clocks.get(id)?.typed?.heads[0]?.clock ?? stored?.clock;
    if (stored?.note.includes(word) === true && clock !== undefined) this.#typed.push({ id, word, clock });
  }

  #changed(note: Annotation, does: (typeof deeds)[number], word: string): Annotation | null | undefined {
    const url = `https://office.example/${note.tag}`;
    switch (does) {
      case 'retag':
        return { ...note, tag: note.tag === 'sourced' ? 'promotional' : 'sourced' };
      case 'type':
        return { ...note, note: `${note.note} ${word}` };
      case 'link':
        return note.evidence.some((link) => link.url === url)
          ? undefined
          : { ...note, evidence: [...note.evidence, { url, accessed: note.created }] };
      case 'unlink':
        return note.evidence.length === 0 ? undefined : { ...note, evidence: note.evidence.slice(1) };
      case 'trash':
        return isLive(note) ? { ...note, deleted: note.modified } : undefined;
      case 'restore':
        return isLive(note) ? undefined : withoutDeleted(note);
      case 'delete':
        return isLive(note) ? undefined : null;
      default:
        return undefined;
    }
  }
}

/** How it looks over a network that the other end was killed. */
function isCutOff(error: unknown): boolean {
  return error instanceof FailureError && error.failure === 'server-unreachable';
}

function withoutDeleted(note: Annotation): Annotation {
  const live = { ...note };
  delete live.deleted;
  return live;
}

/** A note that is made; or, of one that was deleted for good, made anew, as undo and import do. */
function made(replica: Replica, id: string, does: (typeof deeds)[number], word: string): Annotation | undefined {
  const wasDeleted = replica.clocks.get(id)?.gone !== undefined;
  if (does !== (wasDeleted ? 'undo' : 'make')) return undefined;
  const note = inventedAnnotation({ id, note: word, created: replica.now().toISOString() });
  return { ...note, target: inventedTarget({ exact: `Claim of ${id}.` }) };
}

function answerTo(outcome: Outcome) {
  return { place: true, removal: 'question' in outcome ? Infinity : 0 };
}

function stateOf({ notes }: Replica): string {
  const told = [...notes].map(([id, note]) => [id, note.note, sorted(Object.fromEntries(fieldsOf(note)))] as const);
  return JSON.stringify(told.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sorted(of: object | undefined): string {
  return JSON.stringify(Object.entries(of ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}
