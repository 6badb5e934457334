import type { Annotation } from '../annotation/model/annotation.ts';
import { newInstallation, type Clock } from '../annotation/model/clock.ts';
import { hasSameCreator, isOwn, type Creator } from '../annotation/model/creator.ts';
import { isLive } from '../storage/annotations.ts';
import { everyAnnotation } from '../storage/browse.ts';
import { inChange } from '../storage/change-transaction.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { clocksByIds } from '../storage/note-clocks.ts';
import { ownInstallations } from '../storage/own-installation.ts';
import { everyRow, rowsByIds } from '../storage/rows.ts';
import { takeStamp } from '../storage/stamp.ts';
import { translated } from '../storage/storage-error.ts';
import { storedCounts } from '../storage/tally.ts';
import { endRecord, type EndRecord, type FileRecord } from './files/note-file.ts';
import { mergeStored } from './merge-stored.ts';
import { sharedNote } from './record/field-clocks.ts';
import { noMeeting, type Meeting } from './record/meeting.ts';
import { isThere, mergeNotes, type SharedNote } from './record/shared-note.ts';
import type { Merged, Removal, SharedNotes } from './shared-notes.ts';

/** Notes asked for at once. */
const sliceLength = 1000;

/** With whom notes are shared: the reader's other devices, or other people, and under which name; empty for none. */
export type SharedWith = 'devices' | { readonly peopleWhoSee: string };

/**
 * The reader's own notes in the database, as devices or people share them. Only the background may change them. Notes
 * of other people stay here: they are theirs to share. So do, among people, the reader's private ones.
 */
export class StoredNotes implements SharedNotes {
  /** Articles of which something was merged. */
  readonly sources = new Set<string>();
  readonly #db: ClaimlightDatabase;
  readonly #now: () => Date;
  readonly #with: SharedWith;

  constructor(db: ClaimlightDatabase, now: () => Date = () => new Date(), sharedWith: SharedWith = 'devices') {
    this.#db = db;
    this.#now = now;
    this.#with = sharedWith;
  }

  async installation(): Promise<string> {
    await this.lastClock();
    return (await this.#db.clocks.get('own'))?.installation ?? '';
  }

  async by(): Promise<Creator | undefined> {
    if (this.#with === 'devices') return undefined;
    const name = this.#with.peopleWhoSee.trim();
    return { ...(name !== '' && { name }), installation: await this.installation() };
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

  async removalBy(notes: Iterable<SharedNote>, by?: Creator): Promise<Removal> {
    const creator = await this.#othersOnly(by);
    let removed = 0;
    for (const slice of slicesOf([...notes].filter(endsNotes))) removed += await this.#removedBy(slice, creator);
    return { removed, live: (await storedCounts(this.#db)).live };
  }

  async merge(notes: readonly SharedNote[], file: string | undefined, by?: Creator): Promise<Merged> {
    const db = this.#db;
    const creator = await this.#othersOnly(by);
    return inChange(db, this.#now(), async (stamp) => {
      const { sources, ...counts } = await mergeStored(db, notes, stamp, creator);
      for (const source of sources) this.sources.add(source);
      if (file === undefined) return counts;
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
    // Nobody else has to be told of what was deleted before they could know of it.
    const isFirst = this.#with !== 'devices' && (await this.meeting()).published === undefined;
    const isAsked = (note: Annotation): boolean => this.#isShared(note) && (isLive(note) || !isFirst);
    for await (const slice of everyAnnotation(this.#db)) yield await this.#recordsOf(slice.filter(isAsked));
    if (!isFirst) yield await this.#ends();
  }

  changedSince(clock: Clock): Promise<readonly FileRecord[]> {
    return translated(async () => {
      const changed = await this.#db.noteClocks.where('changed').above(clock).toArray();
      const stored = await this.#db.annotations.bulkGet(changed.map(({ id }) => id));
      return changed.flatMap((clocks, at): FileRecord[] => {
        const annotation = stored[at];
        if (annotation !== undefined) return this.#isShared(annotation) ? [{ annotation, clocks }] : [];
        return clocks.gone === undefined ? [] : [endRecord(clocks, clocks.gone, this.#with === 'devices')];
      });
    });
  }

  /** Whose notes they are, if not the reader's: another device of theirs may write into the same folder. */
  async #othersOnly(by: Creator | undefined): Promise<Creator | undefined> {
    return by !== undefined && (await ownInstallations(this.#db)).has(by.installation) ? undefined : by;
  }

  #isShared(note: Annotation): boolean {
    return isOwn(note) && (this.#with === 'devices' || note.private !== true);
  }

  async #removedBy(notes: readonly SharedNote[], creator: Creator | undefined): Promise<number> {
    const ids = notes.map(({ id }) => id);
    const stored = await translated(() => rowsByIds(this.#db.annotations, ids));
    const clocks = await translated(() => clocksByIds(this.#db, ids));
    const gone = notes.filter((note, at) => {
      const annotation = stored[at];
      if (annotation === undefined || !isLive(annotation) || !hasSameCreator(annotation, { creator })) return false;
      const merged = mergeNotes(sharedNote(note.id, annotation, clocks[at]), note);
      return !isThere(merged) || merged.fields.get('deleted')?.value !== undefined;
    });
    return gone.length;
  }

  async #recordsOf(annotations: readonly Annotation[]): Promise<FileRecord[]> {
    const ids = annotations.map(({ id }) => id);
    const kept = await translated(() => rowsByIds(this.#db.noteClocks, ids));
    return annotations.map((annotation, at) => ({ annotation, clocks: kept[at] }));
  }

  /** What was deleted for good, before and after it was shared. */
  #ends(): Promise<FileRecord[]> {
    return translated(async () => {
      const ends = new Map<string, EndRecord>();
      for await (const slice of everyRow(this.#db.tombstones)) {
        for (const { name, clock } of slice) if (name.startsWith('urn:')) ends.set(name, { gone: name, clock });
      }
      for await (const slice of everyRow(this.#db.noteClocks)) {
        for (const clocks of slice)
          if (clocks.gone !== undefined && clocks.of === undefined)
            ends.set(clocks.id, endRecord(clocks, clocks.gone, this.#with === 'devices'));
      }
      const ids = [...ends.keys()].sort();
      const stored = await rowsByIds(this.#db.annotations, ids);
      return ids.flatMap((id, at) => (stored[at] === undefined ? (ends.get(id) ?? []) : []));
    });
  }
}

/** True if merging this can take a live note away; most of a file cannot. */
function endsNotes(note: SharedNote): boolean {
  return (note.gone !== undefined && !isThere(note)) || note.fields.get('deleted')?.value !== undefined;
}

function* slicesOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += sliceLength) yield items.slice(at, at + sliceLength);
}
