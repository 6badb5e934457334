import type { Annotation } from '../annotation/model/annotation.ts';
import { newInstallation, type Clock } from '../annotation/model/clock.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { isLive } from '../storage/annotations.ts';
import { everyAnnotation } from '../storage/browse.ts';
import { inChange } from '../storage/change-transaction.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { clocksByIds } from '../storage/note-clocks.ts';
import { takeStamp } from '../storage/stamp.ts';
import { translated } from '../storage/storage-error.ts';
import { storedCounts } from '../storage/tally.ts';
import type { FileRecord } from './files/note-file.ts';
import { mergeStored } from './merge-stored.ts';
import { sharedNote } from './record/field-clocks.ts';
import { noMeeting, type Meeting } from './record/meeting.ts';
import { isThere, mergeNotes, type SharedNote } from './record/shared-note.ts';
import type { Merged, Removal, SharedNotes } from './shared-notes.ts';

/** Notes asked for at once. */
const sliceLength = 1000;

/**
 * The reader's own notes in the database, as devices share them. Only the background may change them. Notes of other
 * people stay here: they are theirs to share.
 */
export class StoredNotes implements SharedNotes {
  /** Articles of which something was merged. */
  readonly sources = new Set<string>();
  readonly #db: ClaimlightDatabase;
  readonly #now: () => Date;

  constructor(db: ClaimlightDatabase, now: () => Date = () => new Date()) {
    this.#db = db;
    this.#now = now;
  }

  async installation(): Promise<string> {
    await this.lastClock();
    return (await this.#db.clocks.get('own'))?.installation ?? '';
  }

  renameInstallation(): Promise<void> {
    const { clocks } = this.#db;
    return translated(() =>
      this.#db.transaction('rw', clocks, async () => {
        const own = await clocks.get('own');
        if (own === undefined) return;
        const also = [...(own.also ?? []), own.installation];
        await clocks.put({ ...own, installation: newInstallation(), also });
      }),
    );
  }

  lastClock(): Promise<Clock> {
    const { clocks } = this.#db;
    return translated(() =>
      this.#db.transaction('rw', clocks, async () => {
        const { last } = (await clocks.get('own')) ?? {};
        return last ?? (await takeStamp(this.#db, this.#now())).clock;
      }),
    );
  }

  /** From now on each change is stamped field by field, also before anything is written anywhere. */
  meeting(): Promise<Meeting> {
    const { meetings } = this.#db;
    return translated(() =>
      this.#db.transaction('rw', meetings, async () => {
        const known = await meetings.get('folder');
        if (known === undefined) await meetings.put({ name: 'folder', ...noMeeting });
        return known ?? noMeeting;
      }),
    );
  }

  async remember(meeting: Meeting): Promise<void> {
    await translated(() => this.#db.meetings.put({ ...meeting, name: 'folder' }));
  }

  async removalBy(notes: Iterable<SharedNote>): Promise<Removal> {
    let removed = 0;
    for (const slice of slicesOf([...notes])) removed += await this.#removedBy(slice);
    return { removed, live: (await storedCounts(this.#db)).live };
  }

  async merge(notes: readonly SharedNote[], file: string): Promise<Merged> {
    const db = this.#db;
    return inChange(db, this.#now(), async (stamp) => {
      const { sources, ...counts } = await mergeStored(db, notes, stamp);
      for (const source of sources) this.sources.add(source);
      const meeting = (await db.meetings.get('folder')) ?? noMeeting;
      await db.meetings.put({ ...meeting, name: 'folder', read: [...meeting.read, file] });
      return counts;
    });
  }

  async count(): Promise<number> {
    const { live, trashed } = await storedCounts(this.#db);
    return live + trashed;
  }

  async *everything(): AsyncGenerator<readonly FileRecord[]> {
    for await (const slice of everyAnnotation(this.#db)) yield await this.#recordsOf(slice.filter(isOwn));
    yield await this.#ends();
  }

  changedSince(clock: Clock): Promise<readonly FileRecord[]> {
    return translated(async () => {
      const changed = await this.#db.noteClocks.where('changed').above(clock).toArray();
      const stored = await this.#db.annotations.bulkGet(changed.map(({ id }) => id));
      return changed.flatMap((clocks, at): FileRecord[] => {
        const annotation = stored[at];
        if (annotation !== undefined) return [{ annotation, clocks }];
        return clocks.gone === undefined ? [] : [{ gone: clocks.id, clock: clocks.gone }];
      });
    });
  }

  async #removedBy(notes: readonly SharedNote[]): Promise<number> {
    const ids = notes.map(({ id }) => id);
    const stored = await translated(() => this.#db.annotations.bulkGet(ids));
    const clocks = await translated(() => clocksByIds(this.#db, ids));
    const gone = notes.filter((note, at) => {
      const annotation = stored[at];
      if (annotation === undefined || !isLive(annotation) || !isOwn(annotation)) return false;
      const merged = mergeNotes(sharedNote(note.id, annotation, clocks[at]), note);
      return !isThere(merged) || merged.fields.get('deleted')?.value !== undefined;
    });
    return gone.length;
  }

  async #recordsOf(annotations: readonly Annotation[]): Promise<FileRecord[]> {
    const kept = await translated(() => this.#db.noteClocks.bulkGet(annotations.map(({ id }) => id)));
    return annotations.map((annotation, at) => ({ annotation, clocks: kept[at] }));
  }

  /** What was deleted for good, before and after it was shared. */
  #ends(): Promise<FileRecord[]> {
    return translated(async () => {
      const ends = new Map<string, Clock>();
      await this.#db.tombstones.each(({ name, clock }) => {
        if (name.startsWith('urn:')) ends.set(name, clock);
      });
      await this.#db.noteClocks.each(({ id, gone }) => {
        if (gone !== undefined) ends.set(id, gone);
      });
      const ids = [...ends.keys()];
      const stored = await this.#db.annotations.bulkGet(ids);
      return ids.filter((_, at) => stored[at] === undefined).map((gone) => ({ gone, clock: ends.get(gone) ?? '' }));
    });
  }
}

function* slicesOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += sliceLength) yield items.slice(at, at + sliceLength);
}
