/** The room that the notes take, and whether it is theirs. */
export interface StorageState {
  /** Bytes. */
  readonly used: number;
  /** Bytes; undefined if the browser does not tell. */
  readonly available?: number;
  /** True if the browser does not clear the notes by itself, however full the disk is. */
  readonly isPersistent: boolean;
}
