import { FailureError } from '../failure/failure.ts';
import type { Carrier } from './carrier.ts';
import type { FileName } from './files/file-name.ts';
import { readNoteFile, readNoteHead, type NoteFile, type NoteHead } from './files/note-file.ts';
import type { Sealer } from './files/seal.ts';

/** Notes of files that are kept from the look ahead until they are merged: some 40 MB. Of more, none is. */
const mostKept = 10_000;

/** The files of a place, as one round reads them. All reject with what the carrier and the sealer reject with. */
export class PlaceFiles {
  readonly #carrier: Carrier;
  readonly #sealer: Sealer;
  readonly #isOfPeople: boolean;
  readonly #kept = new Map<string, NoteFile>();
  #notes = 0;

  /** @param isOfPeople true if each file must say whose it is; otherwise none may. */
  constructor(carrier: Carrier, sealer: Sealer, isOfPeople: boolean) {
    this.#carrier = carrier;
    this.#sealer = sealer;
    this.#isOfPeople = isOfPeople;
  }

  /** Reads a file that will be taken, and keeps what is in it if there is room for all. */
  async lookInto(file: FileName): Promise<NoteFile | 'newer' | 'partial'> {
    const content = await this.#read(file);
    if (typeof content === 'string') return content;
    this.#notes += content.notes.length;
    if (this.#notes <= mostKept) this.#kept.set(file.name, content);
    else this.#kept.clear();
    return content;
  }

  /** What is in a file; it is kept no longer. */
  async take(file: FileName): Promise<NoteFile | 'newer' | 'partial'> {
    const kept = this.#kept.get(file.name);
    if (kept === undefined) return this.#read(file);
    this.#kept.delete(file.name);
    return kept;
  }

  /** Rejects if the file was written under another passphrase, or for another use of the place. */
  async test(file: FileName): Promise<void> {
    const plain = await this.#open(file);
    const head = typeof plain === 'string' ? plain : readNoteHead(plain);
    if (typeof head !== 'string') this.#refuseOtherUse(head);
  }

  async #read(file: FileName): Promise<NoteFile | 'newer' | 'partial'> {
    const plain = await this.#open(file);
    const content = typeof plain === 'string' ? plain : await readNoteFile(plain);
    if (typeof content === 'string') return content;
    this.#refuseOtherUse(content);
    // Nobody writes in the name of another.
    return content.by === undefined || content.by.installation === file.installation ? content : 'partial';
  }

  async #open({ name }: FileName): Promise<Uint8Array | 'newer' | 'partial'> {
    return this.#sealer.open(await this.#carrier.read(name));
  }

  #refuseOtherUse({ by }: NoteHead): void {
    if ((by !== undefined) !== this.#isOfPeople) throw new FailureError('folder-shared-otherwise');
  }
}
