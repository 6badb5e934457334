/** An article as it stood at one of the reader's visits, packed: see `pack-version.ts`. */
export interface StoredVersion {
  readonly source: string;
  /** ISO 8601: when the visit began at which it was first seen so. */
  readonly visit: string;
  /** Of all its sentences; versions with equal ones are the same. */
  readonly hash: string;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** The first version of an article and the newest are kept; those after the first make room. */
export const mostVersions = 20;
