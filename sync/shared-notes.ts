import type { Clock } from '../annotation/model/clock.ts';
import type { Creator } from '../annotation/model/creator.ts';
import type { FileRecord } from './files/note-file.ts';
import type { Meeting } from './record/meeting.ts';
import type { SharedNote } from './record/shared-note.ts';

/** What reading files would take away from the live notes that are here. */
export interface Removal {
  readonly removed: number;
  readonly live: number;
}

/** What reading files did to the notes that are here. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * The notes of this installation, as far as they are shared: with the reader's other devices, or with other people, who
 * each write their own.
 */
export interface SharedNotes {
  installation(): Promise<string>;
  /** The reader, as other people see whose notes these are; undefined where only the reader's devices meet. */
  by(): Promise<Creator | undefined>;
  /** Takes another name: somebody else writes under this one, as after a profile was copied. */
  renameInstallation(): Promise<void>;
  /** The clock of the last change that was made here. */
  lastClock(): Promise<Clock>;
  meeting(): Promise<Meeting>;
  remember(meeting: Meeting): Promise<void>;
  /**
   * What merging these would take away; nothing is changed.
   *
   * @param by whose notes they are; undefined for the reader's.
   */
  removalBy(notes: Iterable<SharedNote>, by?: Creator): Promise<Removal>;
  /**
   * Merges notes of a file, all or nothing. Those that were merged before do no harm: after a round that was ended in
   * the middle of a file, all of it is merged again.
   *
   * @param file is remembered as read; undefined while more of it is to come.
   * @param by whose notes they are; undefined for the reader's.
   */
  merge(notes: readonly SharedNote[], file: string | undefined, by?: Creator): Promise<Merged>;
  /** How many notes `everything` gives, or somewhat more. */
  count(): Promise<number>;
  /** All that this installation knows, in slices. */
  everything(): AsyncIterable<readonly FileRecord[]>;
  /** What was changed here after that moment. */
  changedSince(clock: Clock): Promise<readonly FileRecord[]>;
}
