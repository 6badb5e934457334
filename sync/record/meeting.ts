import type { Clock } from '../../annotation/model/clock.ts';

/** What an installation remembers of a place where it meets others. */
export interface Meeting {
  /** Names of the files that it began to write there, finished or not. */
  readonly written: readonly string[];
  /** Names of the files that it has read there. */
  readonly read: readonly string[];
  /** All that was changed here until then is there; undefined as long as nothing is. */
  readonly published?: Clock | undefined;
  /** What was changed here until then may be there: a file with it was begun. */
  readonly begun?: Clock | undefined;
  /** Files of changes that it wrote after its last snapshot. */
  readonly segments: number;
}

export const noMeeting: Meeting = { written: [], read: [], segments: 0 };
