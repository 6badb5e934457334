import type { Finding, Tag } from '../../annotation/model/annotation.ts';

/** A note as the list of its thread shows it. */
export interface ThreadNote {
  readonly id: string;
  /** Of whose note it is, if it is another person's; it may be empty. */
  readonly by?: string | undefined;
  readonly source: string;
  readonly title: string;
  readonly outlet: string;
  /** As the article gives it. */
  readonly published?: string | undefined;
  /** ISO 8601. */
  readonly created: string;
  readonly tag: Tag;
  readonly finding?: Finding | undefined;
  /** The claim's words. */
  readonly exact: string;
}

/** All notes on the claim of the open one, itself included, in the order of time. */
export interface ThreadView {
  /** Id of the open note. */
  readonly of: string;
  readonly notes: readonly ThreadNote[];
}
