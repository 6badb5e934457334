/** The few words of ours that stand in the page itself; the page script carries no others. */
export interface PageWords {
  readonly claimSelection: string;
}
