import type { ChangeFilter, ChangeItem } from '../../views/changes.ts';
import type { Message } from './claims.ts';

/** What the library says of articles that changed. */
export interface ChangesWords {
  readonly title: string;
  readonly hint: string;
  readonly show: string;
  readonly filter: Readonly<Record<ChangeFilter, string>>;
  readonly noticed: (when: string) => string;
  readonly kind: Readonly<Record<ChangeItem['kind'], string>>;
  readonly before: string;
  readonly now: string;
  readonly corrected: string;
  readonly notCorrected: string;
  readonly markSeen: string;
  readonly markUnseen: string;
  readonly markAllSeen: string;
  readonly marked: (count: number) => string;
  readonly versions: string;
  /** Nothing has changed, and everything was seen. */
  readonly none: Message;
  readonly allSeen: Message;

  readonly backToList: string;
  readonly versionsOf: (title: string) => string;
  readonly versionsHint: string;
  readonly noVersions: string;
  readonly firstSeen: string;
  readonly sentences: (count: number) => string;
  readonly asBefore: (count: number) => string;
  readonly added: string;
  readonly removed: string;
  readonly reworded: string;
  readonly notKept: string;
  readonly unknown: (count: number) => string;
}
