/**
 * A place that several devices reach, as little as is needed of it: no file is ever changed or deleted, so that no
 * device can take away what another has written. All reject with what went wrong there.
 */
export interface Carrier {
  /** The names of all files. */
  list(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array>;
  /** Writes a file that is not there yet; rejects if there is one of this name, and leaves that as it is. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}
