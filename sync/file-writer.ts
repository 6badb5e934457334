import { newInstallation, type Clock } from '../annotation/model/clock.ts';
import type { Creator } from '../annotation/model/creator.ts';
import { FailureError } from '../failure/failure.ts';
import type { Carrier } from './carrier.ts';
import { fileName, type FileName } from './files/file-name.ts';
import { writeNoteFile, type FileRecord } from './files/note-file.ts';
import type { Sealer } from './files/seal.ts';
import { latest } from './record/shared-note.ts';
import type { SharedNotes } from './shared-notes.ts';

/** Notes in one file: some megabytes, which is as much of them as is in memory at once. */
export const partLength = 2000;

interface Written extends Pick<FileName, 'installation' | 'kind' | 'number' | 'parts'> {
  readonly by: Creator | undefined;
}

/** Writes records into the parts of a snapshot, or of changes. */
export class FileWriter {
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
    const begun = [clock, ...records.map(changeOf)].reduce(latest, meeting.begun);
    // First of all: if we are ended in the middle, the file is known to be ours, and what is in it to others.
    await this.#notes.remember({ ...meeting, written: [...meeting.written, name], begun });
    await this.#carrier.write(name, bytes);
    if (!sameBytes(await this.#carrier.read(name), bytes)) throw new FailureError('file-not-written');
  }
}

function changeOf(record: FileRecord): Clock | undefined {
  return 'annotation' in record ? record.clocks?.changed : undefined;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // Not by `every`: a call for each of millions of bytes takes a tenth of a second.
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
