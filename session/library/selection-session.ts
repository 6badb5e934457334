import { Session } from '../session.ts';

interface Selection {
  /** Of the catalogue's entries, for what is done to many at once. */
  readonly selected: ReadonlySet<number>;
  /** The entry whose note is open. */
  readonly current: number | undefined;
}

/** Which notes are selected, and which one is open. */
export class SelectionSession extends Session<Selection> {
  constructor() {
    super({ selected: new Set(), current: undefined });
  }

  select(selected: ReadonlySet<number>): void {
    this.change({ selected });
  }

  open(current: number | undefined): void {
    this.change({ current });
  }
}
