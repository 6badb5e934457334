import type { Annotation } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import type { Meeting } from '../sync/record/meeting.ts';
import { clocksAfter, type NoteClocks } from '../sync/record/field-clocks.ts';
import type { ClaimlightDatabase } from './database.ts';
import { rowsByIds } from './rows.ts';
import type { Stamp } from './stamp.ts';

/** What is remembered of the folder where devices meet: the only row of its table. It stays when sharing ends. */
export interface StoredMeeting extends Meeting {
  readonly name: 'folder';
}

interface Written {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/**
 * Keeps a clock for each field that was changed, from when the reader first shares notes with another device; call it
 * inside the transaction that writes. Notes of other people are theirs to share.
 */
export async function keepClocks(db: ClaimlightDatabase, written: readonly Written[], stamp: Stamp): Promise<void> {
  const meeting = await db.meetings.get('folder');
  const own = written.filter(({ before, after }) => isOwn(after ?? before ?? {}));
  if (meeting === undefined || own.length === 0) return;
  const ids = own.map(({ before, after }) => (after ?? before)?.id ?? '');
  const known = await clocksByIds(db, ids);
  const { begun } = meeting;
  const changed = own.map(({ before, after }, at) =>
    clocksAfter(before, after, known[at], { now: stamp.clock, begun }),
  );
  await db.noteClocks.bulkPut(changed);
}

/** What is kept of notes beside them; of what was deleted for good before anything was shared, its tombstone. */
export async function clocksByIds(
  db: ClaimlightDatabase,
  ids: readonly string[],
): Promise<readonly (NoteClocks | undefined)[]> {
  const kept = await rowsByIds(db.noteClocks, ids);
  const missing = ids.filter((_, at) => kept[at] === undefined);
  const buried = missing.length === 0 ? [] : await rowsByIds(db.tombstones, missing);
  const ends = new Map(buried.flatMap((tombstone) => (tombstone === undefined ? [] : [[tombstone.name, tombstone]])));
  return ids.map((id, at) => kept[at] ?? endedBy(id, ends.get(id)));
}

function endedBy(id: string, tombstone: Stamp | undefined): NoteClocks | undefined {
  if (tombstone === undefined) return undefined;
  return { id, base: tombstone.clock, others: {}, typed: { heads: [], seen: {} }, gone: tombstone.clock };
}
