import type { Annotation } from '../../annotation/model/annotation.ts';
import { newInstallation, nextClock, type Clock } from '../../annotation/model/clock.ts';
import { endRecord, type FileRecord } from '../../sync/files/note-file.ts';
import { clocksAfter, mergedNote, type NoteClocks } from '../../sync/record/field-clocks.ts';
import type { SharedNote } from '../../sync/record/shared-note.ts';
import { noMeeting, type Meeting } from '../../sync/record/meeting.ts';
import type { Merged, Removal, SharedNotes } from '../../sync/shared-notes.ts';

/** An installation in memory: notes, their clocks, and a wall clock that may be wrong. */
export class Replica implements SharedNotes {
  readonly notes = new Map<string, Annotation>();
  readonly clocks = new Map<string, NoteClocks>();
  /** Milliseconds that its wall clock is ahead. */
  skew = 0;
  name: string;
  met: Meeting = noMeeting;
  last: Clock | undefined;
  readonly #now: () => number;

  constructor(now: () => number, name = newInstallation()) {
    this.#now = now;
    this.name = name;
  }

  now(): Date {
    return new Date(this.#now() + this.skew);
  }

  /** A change made here; null deletes for good. Gives the note as it is stored. */
  change(id: string, after: Annotation | null): Annotation | null {
    const clock = nextClock(this.last, this.now(), this.name);
    this.last = clock;
    const before = this.notes.get(id) ?? null;
    const stored = after && { ...after, modified: this.now().toISOString(), clock };
    this.clocks.set(id, clocksAfter(before, stored, this.clocks.get(id), { now: clock, begun: this.met.begun }));
    if (stored === null) this.notes.delete(id);
    else this.notes.set(id, stored);
    return stored;
  }

  installation() {
    return Promise.resolve(this.name);
  }

  by() {
    return Promise.resolve(undefined);
  }

  renameInstallation() {
    this.name = newInstallation();
    return Promise.resolve();
  }

  lastClock() {
    this.last ??= nextClock(undefined, this.now(), this.name);
    return Promise.resolve(this.last);
  }

  meeting() {
    return Promise.resolve(this.met);
  }

  remember(meeting: Meeting) {
    this.met = meeting;
    return Promise.resolve();
  }

  removalBy(notes: Iterable<SharedNote>): Promise<Removal> {
    const live = [...this.notes.values()].filter(isLive);
    let removed = 0;
    for (const note of notes) {
      const own = this.notes.get(note.id);
      if (own === undefined || !isLive(own)) continue;
      const { annotation } = mergedNote(own, this.clocks.get(note.id), note);
      if (annotation === undefined || !isLive(annotation)) removed += 1;
    }
    return Promise.resolve({ removed, live: live.length });
  }

  merge(notes: readonly SharedNote[], file: string): Promise<Merged> {
    const counts = { added: 0, changed: 0, removed: 0 };
    for (const note of notes) {
      const own = this.notes.get(note.id);
      const { annotation, clocks } = mergedNote(own, this.clocks.get(note.id), note);
      this.clocks.set(note.id, clocks);
      if (annotation !== undefined) this.notes.set(note.id, annotation);
      else this.notes.delete(note.id);
      const [wasLive, isNowLive] = [own !== undefined && isLive(own), annotation !== undefined && isLive(annotation)];
      if (wasLive && !isNowLive) counts.removed += 1;
      else if (own === undefined && annotation !== undefined) counts.added += 1;
      else if (JSON.stringify(own) !== JSON.stringify(annotation)) counts.changed += 1;
    }
    const latest = new Date(this.now().getTime() + 24 * 60 * 60 * 1000).toISOString();
    const seen = notes.flatMap(({ fields }) => [...fields.values()].map(({ clock }) => clock));
    for (const clock of seen) if (clock <= latest && clock > (this.last ?? '')) this.last = clock;
    if (this.last !== undefined) this.last = nextClock(this.last, new Date(0), this.name);
    this.met = { ...this.met, read: [...this.met.read, file] };
    return Promise.resolve(counts);
  }

  count() {
    return Promise.resolve(this.notes.size + this.clocks.size);
  }

  async *everything(): AsyncGenerator<readonly FileRecord[]> {
    yield* [this.#records(() => true)];
    await Promise.resolve();
  }

  changedSince(clock: Clock) {
    return Promise.resolve(this.#records(({ changed = '' }) => changed > clock));
  }

  #records(isAsked: (clocks: NoteClocks) => boolean): FileRecord[] {
    const asked = [...this.clocks.values()].filter(isAsked);
    return asked.flatMap((clocks): FileRecord[] => {
      const annotation = this.notes.get(clocks.id);
      if (annotation !== undefined) return [{ annotation, clocks }];
      return clocks.gone === undefined ? [] : [endRecord(clocks, clocks.gone, true)];
    });
  }
}

export function isLive({ deleted }: Annotation): boolean {
  return deleted === undefined;
}
