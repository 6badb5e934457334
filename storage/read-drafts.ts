import {
  draftName,
  draftSchema,
  primaryKey,
  type Draft,
  type DraftKey,
  type Typed,
} from '../annotation/model/draft.ts';
import { nothingSaid } from '../annotation/model/note-and-links.ts';
import type { Target } from '../annotation/model/annotation.ts';
import type { DraftStep } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { isEmpty, sameTyped } from './drafts.ts';
import type { Stamp } from './stamp.ts';

/**
 * The drafts that a change has read, and what becomes of them. It is the only way to write or remove a draft, and it
 * does neither with one that was not read: a draft may have been typed in another window just now.
 */
export class ReadDrafts {
  /** As stored; null where there is none. */
  readonly #stored = new Map<string, Draft | null>();
  /** As they were before the change, where that is not what is stored: what is typed along with a change. */
  readonly #before = new Map<string, Draft | null>();
  readonly #after = new Map<string, Draft | null>();
  readonly #stamp: Stamp;
  /** True if every draft there is was read. */
  readonly #hasAll: boolean;

  private constructor(stored: Iterable<readonly [string, Draft | null]>, stamp: Stamp, hasAll: boolean) {
    for (const [name, draft] of stored) this.#stored.set(name, draft);
    this.#stamp = stamp;
    this.#hasAll = hasAll;
  }

  /** Reads the drafts with these keys; call it inside the transaction that writes them. */
  static async of(db: ClaimlightDatabase, keys: readonly DraftKey[], stamp: Stamp): Promise<ReadDrafts> {
    const unique = [...new Map(keys.map((key) => [draftName(key), key]))];
    if (unique.length > few && (await db.drafts.count()) <= unique.length) return ReadDrafts.all(db, stamp);
    const stored = await db.drafts.bulkGet(unique.map(([, key]) => primaryKey(key)));
    return new ReadDrafts(
      unique.map(([name], at) => [name, stored[at] ?? null]),
      stamp,
      false,
    );
  }

  /** Reads every draft: for a change of thousands of quotes, of which few have one. */
  static async all(db: ClaimlightDatabase, stamp: Stamp): Promise<ReadDrafts> {
    const stored = await db.drafts.toArray();
    return new ReadDrafts(
      stored.map((draft) => [draftName(draft), draft]),
      stamp,
      true,
    );
  }

  /** The draft as it is by now; null if there is none. */
  at(key: DraftKey): Draft | null {
    const name = draftName(key);
    const changed = this.#after.get(name);
    if (changed !== undefined) return changed;
    const stored = this.#stored.get(name);
    if (stored === undefined && !this.#hasAll) throw new Error('a draft is asked for that was not read');
    return stored ?? null;
  }

  /** What is typed in the draft by now; nothing if there is none. */
  typedAt(key: DraftKey): Typed {
    return this.at(key) ?? nothingTyped;
  }

  /**
   * Has the draft hold this, and no draft if this is nothing.
   *
   * @param target as an annotation would have it; null for none; undefined if the draft keeps the one it has.
   */
  put({ source, exact, prefix }: DraftKey, typed: Typed, target?: Target | null): void {
    const { note, evidence, evidenceText, finding, state } = typed;
    const { at, clock } = this.#stamp;
    const key = { source, exact, prefix };
    const current = this.at(key);
    const kept = current?.target ?? this.#stored.get(draftName(key))?.target;
    const place = target === undefined ? kept : target;
    const draft = {
      ...{ ...key, note, evidence: [...evidence], evidenceText, updated: at, clock },
      ...(finding && { finding }),
      ...(state && { state }),
      ...(place && { target: place }),
    };
    const after = isEmpty(draft) ? null : draftSchema.parse(draft);
    if (!sameTyped(current, after)) this.#after.set(draftName(draft), after);
  }

  /** Has this draft, as a file has it, in place of the one that is there. */
  take(draft: Draft): void {
    this.at(draft);
    this.#after.set(draftName(draft), draftSchema.parse(draft));
  }

  /** As `put`, for what was typed before the change and comes with it: to undo the change is to come back to this. */
  type(key: DraftKey, typed: Typed, target?: Target): void {
    this.put(key, typed, target);
    this.#before.set(draftName(key), this.at(key));
  }

  /** What the change does to drafts. */
  steps(): DraftStep[] {
    const names = new Set([...this.#after.keys(), ...this.#before.keys()]);
    return [...names].flatMap((name) => {
      const before = this.#before.get(name) ?? (this.#before.has(name) ? null : (this.#stored.get(name) ?? null));
      const after = this.#after.get(name) ?? (this.#after.has(name) ? null : (this.#stored.get(name) ?? null));
      return sameTyped(before, after) ? [] : [{ before, after }];
    });
  }

  /** Writes what has changed. */
  async write(db: ClaimlightDatabase): Promise<void> {
    const put: Draft[] = [];
    const gone: ReturnType<typeof primaryKey>[] = [];
    for (const [name, after] of this.#after) {
      const stored = this.#stored.get(name) ?? null;
      if (after !== null) put.push(after);
      else if (stored !== null) gone.push(primaryKey(stored));
    }
    await Promise.all([put.length > 0 && db.drafts.bulkPut(put), gone.length > 0 && db.drafts.bulkDelete(gone)]);
  }
}

/** So few are asked for one by one. */
const few = 20;

const nothingTyped: Typed = { ...nothingSaid, evidenceText: '' };
