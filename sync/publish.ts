import type { Clock } from '../annotation/model/clock.ts';
import type { Carrier } from './carrier.ts';
import { FileWriter, partLength } from './file-writer.ts';
import { parseFileName, type FileName } from './files/file-name.ts';
import type { FileRecord } from './files/note-file.ts';
import type { Sealer } from './files/seal.ts';
import type { PhaseWatch } from './phases.ts';
import type { Meeting } from './record/meeting.ts';
import type { SharedNotes } from './shared-notes.ts';

/** Files of changes after which all is written anew, so that a device that joins need not read hundreds. */
const mostSegments = 50;

/** Writes into a place what is known here, in files of our own; one for each round. */
export class Publisher {
  readonly #carrier: Carrier;
  readonly #notes: SharedNotes;
  readonly #sealer: Sealer;
  readonly #files: readonly FileName[];
  /** What was changed here until then is there by now, though the meeting does not say so yet. */
  #until: Clock | undefined;

  /** @param files all of ours that the place had when the round began. */
  constructor(carrier: Carrier, notes: SharedNotes, sealer: Sealer, files: readonly FileName[]) {
    this.#carrier = carrier;
    this.#notes = notes;
    this.#sealer = sealer;
    this.#files = files;
  }

  /**
   * Where nothing of ours is yet, writes all that is known here; call it before others' notes are merged, which are
   * there already. Resolves with the number of notes.
   */
  async writeFirst(watch: PhaseWatch): Promise<number> {
    if ((await this.#notes.meeting()).published !== undefined) return 0;
    this.#until = await this.#notes.lastClock();
    return this.#writeAll(this.#until, watch);
  }

  /**
   * Writes what was changed here since the last round; or all that is known, from time to time, and where files of the
   * reader's other devices have gone, as nobody else may know what was in them. Resolves with the number of notes.
   */
  async writeChanges(watch: PhaseWatch): Promise<number> {
    if (this.#until !== undefined) await this.#remember({ published: this.#until, segments: 0 });
    const { published, segments, read } = await this.#notes.meeting();
    const there = new Set(this.#files.map(({ name }) => name));
    const kept = read.filter((name) => there.has(name));
    const isLost = kept.length < read.length && (await this.#notes.by()) === undefined;
    const until = await this.#notes.lastClock();
    if (published === undefined || segments >= mostSegments || isLost) {
      const sent = await this.#writeAll(until, watch);
      await this.#remember({ published: until, segments: 0, read: kept });
      return sent;
    }
    const changed = await this.#notes.changedSince(published);
    if (changed.length === 0) return 0;
    const sent = await this.#write('segment', [changed], changed.length, until, watch);
    await this.#remember({ published: until, segments: segments + 1 });
    return sent;
  }

  async #writeAll(until: Clock, watch: PhaseWatch): Promise<number> {
    return this.#write('snapshot', this.#notes.everything(), await this.#notes.count(), until, watch);
  }

  async #write(
    kind: FileName['kind'],
    slices: AsyncIterable<readonly FileRecord[]> | Iterable<readonly FileRecord[]>,
    count: number,
    until: Clock,
    { signal, onDone }: PhaseWatch,
  ): Promise<number> {
    const parts = Math.max(1, Math.ceil(count / partLength));
    const [installation, by] = [await this.#notes.installation(), await this.#notes.by()];
    const number = await this.#lastNumber(installation);
    const writer = new FileWriter(this.#carrier, this.#notes, this.#sealer, { by, installation, kind, number, parts });
    for await (const slice of slices) {
      signal?.throwIfAborted();
      await writer.take(slice, until);
      onDone(writer.written, parts);
    }
    const sent = await writer.finish(until);
    onDone(parts, parts);
    return sent;
  }

  /** Of the files that this installation wrote there, in this round, too. */
  async #lastNumber(installation: string): Promise<number> {
    const written = (await this.#notes.meeting()).written.flatMap((name) => parseFileName(name) ?? []);
    const own = [...this.#files, ...written].filter((file) => file.installation === installation);
    return own.reduce((last, { number }) => Math.max(last, number), 0);
  }

  async #remember(change: Partial<Meeting>): Promise<void> {
    await this.#notes.remember({ ...(await this.#notes.meeting()), ...change });
  }
}
