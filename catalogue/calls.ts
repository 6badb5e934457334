import type { AnchorState } from '../annotation/model/anchor-state.ts';
import type { Annotation } from '../annotation/model/annotation.ts';
import type { Failure } from '../failure/failure.ts';
import type { StoredCounts } from '../storage/tally.ts';
import type { Share, ShareKind } from './model/share.ts';
import type { Shown } from './model/shown.ts';
import type { View } from './model/view.ts';

/** A whole annotation as a row shows it, with its index in the catalogue. */
export interface ShownRecord {
  readonly index: number;
  /** Undefined if it is not stored any more. */
  readonly annotation?: Annotation;
  readonly state: AnchorState;
}

/** What is asked of the catalogue, and what it answers. */
export interface CatalogueCalls {
  /**
   * Reads the notes and keeps in step with the database. Tells news as long as the catalogue lives, and never answers.
   */
  follow: { readonly input: null; readonly output: never; readonly progress: News };
  /** With the whole annotations of the first rows, while all notes are not read yet: the page need not ask for them. */
  show: { readonly input: View; readonly output: Shown & { readonly records: readonly ShownRecord[] } };
  records: { readonly input: readonly number[]; readonly output: readonly ShownRecord[] };
  /** Ids of the entries with these indexes; those that are gone are left out. */
  ids: { readonly input: Uint32Array; readonly output: readonly string[] };
  /** The reader changed these: take them in again at once, without waiting to be told by the database. */
  refresh: { readonly input: readonly string[]; readonly output: null };
  shares: { readonly input: { readonly view: View; readonly by: ShareKind }; readonly output: readonly Share[] };
}

/** What the catalogue tells unasked. */
export type News =
  /** How far the notes are read. `counts` tells what there is, before they are. */
  | { readonly news: 'progress'; readonly read: number; readonly counts: StoredCounts; readonly isComplete: boolean }
  /** Entries changed: what was shown may look different now. */
  | { readonly news: 'changed'; readonly indexes: readonly number[] | 'all' }
  | { readonly news: 'failed'; readonly failure: Failure };
