import { Session } from '../session.ts';

interface Selection {
  /** Of the catalogue's entries, for what is done to many at once. */
  readonly selected: ReadonlySet<number>;
  /** Keys of claims without a tag. */
  readonly selectedUntagged: ReadonlySet<string>;
  /** The entry whose note is open. */
  readonly current: number | undefined;
}

/** Which notes are selected, and which one is open. */
export class SelectionSession extends Session<Selection> {
  constructor() {
    super({ selected: new Set(), selectedUntagged: new Set(), current: undefined });
  }

  select(selected: ReadonlySet<number>): void {
    this.change({ selected });
  }

  selectUntagged(selectedUntagged: ReadonlySet<string>): void {
    this.change({ selectedUntagged });
  }

  clear(): void {
    this.change({ selected: new Set(), selectedUntagged: new Set() });
  }

  /** Of the claims without a tag only these are there; the others were tagged, or have lost their note. */
  keepUntagged(keys: ReadonlySet<string>): void {
    const { selectedUntagged } = this.snapshot;
    const kept = [...selectedUntagged].filter((key) => keys.has(key));
    if (kept.length < selectedUntagged.size) this.selectUntagged(new Set(kept));
  }

  open(current: number | undefined): void {
    this.change({ current });
  }
}
