import { newInstallation, type Clock } from '../annotation/model/clock.ts';
import type { Creator } from '../annotation/model/creator.ts';
import { FailureError } from '../failure/failure.ts';
import type { Carrier } from './carrier.ts';
import { fileName, type FileName } from './files/file-name.ts';
import { writeNoteFile, type FileRecord } from './files/note-file.ts';
import type { Sealer } from './files/seal.ts';
import type { PhaseWatch } from './phases.ts';
import type { SharedNotes } from './shared-notes.ts';

/** Notes in one file: some megabytes, which is as much of them as is in memory at once. */
const partLength = 2000;

/** Files of changes after which all is written anew, so that a device that joins need not read hundreds. */
const mostSegments = 50;

/** Writes what was changed here since the last round; all of it in a new place, and from time to time. */
export async function publish(
  carrier: Carrier,
  notes: SharedNotes,
  files: readonly FileName[],
  sealer: Sealer,
  { signal, onDone }: PhaseWatch,
): Promise<number> {
  const until = await notes.lastClock();
  const { published, segments } = await notes.meeting();
  const isSnapshot = published === undefined || segments >= mostSegments;
  const changed = isSnapshot ? [] : await notes.changedSince(published);
  if (!isSnapshot && changed.length === 0) return 0;
  const installation = await notes.installation();
  const by = await notes.by();
  const parts = Math.max(1, Math.ceil((isSnapshot ? await notes.count() : changed.length) / partLength));
  const writer = new FileWriter(carrier, notes, sealer, {
    by,
    installation,
    kind: isSnapshot ? 'snapshot' : 'segment',
    number: files.reduce((last, file) => (file.installation === installation ? Math.max(last, file.number) : last), 0),
    parts,
  });
  const slices = isSnapshot ? notes.everything() : [changed];
  for await (const slice of slices) {
    signal?.throwIfAborted();
    await writer.take(slice, until);
    onDone(writer.written, parts);
  }
  const sent = await writer.finish(until);
  onDone(parts, parts);
  const meeting = await notes.meeting();
  await notes.remember({ ...meeting, published: until, segments: isSnapshot ? 0 : segments + 1 });
  return sent;
}

interface Written extends Pick<FileName, 'installation' | 'kind' | 'number' | 'parts'> {
  readonly by: Creator | undefined;
}

/** Writes records into the parts of a snapshot, or of changes. */
class FileWriter {
  readonly #carrier: Carrier;
  readonly #notes: SharedNotes;
  readonly #sealer: Sealer;
  readonly #of: Written;
  #part = 0;
  #sent = 0;
  #records: FileRecord[] = [];

  constructor(carrier: Carrier, notes: SharedNotes, sealer: Sealer, of: Written) {
    this.#carrier = carrier;
    this.#notes = notes;
    this.#sealer = sealer;
    this.#of = of;
  }

  /** Parts that are there. */
  get written(): number {
    return this.#part;
  }

  async take(records: readonly FileRecord[], clock: Clock): Promise<void> {
    this.#records.push(...records);
    this.#sent += records.length;
    while (this.#records.length > partLength && this.#part < this.#of.parts - 1) {
      await this.#write(this.#records.splice(0, partLength), clock);
    }
  }

  /** Writes what is left, with as many parts as were promised. Resolves with the number of records. */
  async finish(clock: Clock): Promise<number> {
    do {
      const isLast = this.#part === this.#of.parts - 1;
      await this.#write(this.#records.splice(0, isLast ? Infinity : partLength), clock);
    } while (this.#part < this.#of.parts);
    return this.#sent;
  }

  async #write(records: readonly FileRecord[], clock: Clock): Promise<void> {
    this.#part += 1;
    const number = this.#of.number + this.#part;
    const { by, ...of } = this.#of;
    const name = fileName({ ...of, number, part: this.#part }, newInstallation());
    const bytes = await this.#sealer.seal(await writeNoteFile(records, clock, by));
    const meeting = await this.#notes.meeting();
    // First of all: if we are ended in the middle, the file is known to be ours.
    await this.#notes.remember({ ...meeting, written: [...meeting.written, name] });
    await this.#carrier.write(name, bytes);
    if (!sameBytes(await this.#carrier.read(name), bytes)) throw new FailureError('file-not-written');
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
