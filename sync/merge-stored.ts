import type { Annotation } from '../annotation/model/annotation.ts';
import { installationOf } from '../annotation/model/clock.ts';
import { hasSameCreator, isOwn, type Creator } from '../annotation/model/creator.ts';
import { draftKeyOf } from '../annotation/model/draft.ts';
import { isSilent } from '../annotation/model/note-and-links.ts';
import { sameJson } from '../annotation/model/same-json.ts';
import { isLive } from '../storage/annotations.ts';
import type { ClaimlightDatabase } from '../storage/database.ts';
import { leaveWords } from '../storage/joined-words.ts';
import { clocksByIds } from '../storage/note-clocks.ts';
import { ReadDrafts } from '../storage/read-drafts.ts';
import { rowsByIds } from '../storage/rows.ts';
import { sameContent } from '../storage/same-content.ts';
import { settleQuotes } from '../storage/settle-quotes.ts';
import { moveClockOn, type Stamp } from '../storage/stamp.ts';
import { tombstoneNames } from '../storage/tombstones.ts';
import { takeOut } from '../storage/trash.ts';
import { keepCounted } from '../storage/written-along.ts';
import { clockOf, mergedNote, type NoteClocks } from './record/field-clocks.ts';
import type { SharedNote } from './record/shared-note.ts';
import type { Merged } from './shared-notes.ts';

interface Move {
  readonly before: Annotation | undefined;
  readonly after: Annotation | undefined;
}

/**
 * Merges what another device tells into the reader's own notes, or what another person tells into theirs; call it
 * inside a change's transaction. It is no change that undo takes back: it was made elsewhere. Resolves with the
 * articles touched as well.
 *
 * @param creator the other person; undefined for the reader.
 */
export async function mergeStored(
  db: ClaimlightDatabase,
  notes: readonly SharedNote[],
  stamp: Stamp,
  creator: Creator | undefined,
): Promise<Merged & { readonly sources: ReadonlySet<string> }> {
  const ids = notes.map(({ id }) => id);
  const [stored, known] = await Promise.all([rowsByIds(db.annotations, ids), clocksByIds(db, ids)]);
  const [moves, clocks]: [Move[], NoteClocks[]] = [[], []];
  for (const [at, note] of notes.entries()) {
    const before = stored[at];
    // An id that a note of somebody else has here is none of theirs.
    if (before !== undefined && !hasSameCreator(before, { creator })) continue;
    const { annotation, clocks: merged } = mergedNote(before, knownOf(known[at], creator), note);
    const after = annotation && writtenBy(creator, annotation);
    const told = { ...merged, ...(creator && { of: creator.installation }) };
    if (!sameJson(known[at], told) && (known[at] !== undefined || !isTold(after, merged))) clocks.push(told);
    if (!sameContent(before ?? null, after ?? null)) moves.push({ before, after });
  }
  await db.noteClocks.bulkPut(clocks);
  await write(db, moves, stamp);
  return { ...countsOf(moves), sources: sourcesOf(moves) };
}

/** What is kept of a note beside it, if it was not somebody else who spoke of this id first. */
function knownOf(known: NoteClocks | undefined, creator: Creator | undefined): NoteClocks | undefined {
  return known?.of === undefined || known.of === creator?.installation ? known : undefined;
}

/** Whatever the file says of whose it is. */
function writtenBy(creator: Creator | undefined, annotation: Annotation): Annotation {
  const written = { ...annotation };
  delete written.creator;
  return creator === undefined ? written : { ...written, creator };
}

/** True if the annotation tells its clocks by itself. */
function isTold(annotation: Annotation | undefined, { base, others, typed, gone }: NoteClocks): boolean {
  if (annotation === undefined || typed !== undefined || gone !== undefined) return false;
  return Object.keys(others).length === 0 && base === clockOf(annotation);
}

async function write(db: ClaimlightDatabase, moves: readonly Move[], stamp: Stamp): Promise<void> {
  const put = moves.flatMap(({ after }) => after ?? []);
  const gone = moves.flatMap(({ before, after }) => (after === undefined && before !== undefined ? before : []));
  await db.annotations.bulkPut(put);
  await keepCounted(
    db,
    moves.map(({ before = null, after = null }) => ({ before, after })),
  );
  if (gone.length > 0) {
    await keepLaterWords(db, gone.filter(isOwn), stamp);
    const names = new Map(await Promise.all(gone.map(async (each) => [each.id, await tombstoneNames(each)] as const)));
    await takeOut(db, gone, names, stamp);
  }
  await settleQuotes(
    db,
    put.filter((note) => isLive(note) && isOwn(note)),
    stamp,
  );
  const steps = put.map((after) => ({ before: null, after }));
  await moveClockOn(db, steps, new Date(stamp.at));
}

/** What was typed here and no other device can have seen stays, as what is typed about a quote without a tag. */
async function keepLaterWords(db: ClaimlightDatabase, gone: readonly Annotation[], stamp: Stamp): Promise<void> {
  const { published = '' } = (await db.meetings.get('folder')) ?? {};
  const own = installationOf(stamp.clock);
  const typed = gone.filter((note) => {
    const clock = clockOf(note);
    return isLive(note) && !isSilent(note) && clock > published && installationOf(clock) === own;
  });
  const drafts = await ReadDrafts.of(db, typed.map(draftKeyOf), stamp);
  for (const note of typed) leaveWords(note, drafts);
  await drafts.write(db);
}

function countsOf(moves: readonly Move[]): Merged {
  const wasLive = ({ before }: Move): boolean => before !== undefined && isLive(before);
  const isNowLive = ({ after }: Move): boolean => after !== undefined && isLive(after);
  const removed = moves.filter((move) => wasLive(move) && !isNowLive(move)).length;
  const added = moves.filter((move) => !wasLive(move) && isNowLive(move)).length;
  const changed = moves.filter((move) => wasLive(move) && isNowLive(move)).length;
  return { added, changed, removed };
}

function sourcesOf(moves: readonly Move[]): Set<string> {
  return new Set(moves.flatMap(({ before, after }) => [before, after].flatMap((note) => note?.target.source ?? [])));
}
