/** What the library says of notes on one claim. */
export interface ThreadWords {
  /** Names the part of a note in full that tells of the others. */
  readonly thread: string;
  /** Before the outlets; all of them can be of one article. */
  readonly inArticles: (count: number) => string;
  readonly alone: string;
  /** In the list: the one that is open. */
  readonly thisNote: string;
  /** Whose note it is; the name may be empty. */
  readonly by: (name: string) => string;
  readonly notTheSame: string;
  /** Joins the selected notes. */
  readonly sameClaim: string;
  readonly tooMany: (most: number) => string;
}
