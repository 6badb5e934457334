import type { Carrier } from './carrier.ts';
import { filesToRead, parseFileName, type FileName } from './files/file-name.ts';
import { Sealer } from './files/seal.ts';
import type { EndsOfPeople } from './ends.ts';
import { PlaceFiles } from './place-files.ts';
import { Publisher } from './publish.ts';
import { noMeeting, type Meeting } from './record/meeting.ts';
import type { SharedNote } from './record/shared-note.ts';
import { phasesOf, type PhaseWatch } from './phases.ts';
import type { Merged, Removal, SharedNotes } from './shared-notes.ts';
import { surveyOf, type Survey } from './survey.ts';

/** What the reader has to decide before anything is changed or written. */
export type Question =
  /** We wrote there before, and now nothing of ours is there: the place is empty, or another one. */
  | { readonly ask: 'place'; readonly isEmpty: boolean }
  /** More notes would go than anyone is likely to delete between two rounds. */
  | ({ readonly ask: 'removal' } & Removal);

/** The reader's answers to questions that were asked. */
export interface SyncAnswers {
  /** To go on in this place as if we came there for the first time. */
  readonly place?: boolean | undefined;
  /** To let so many notes go. */
  readonly removal?: number | undefined;
}

/** What a round did. */
export interface Report extends Merged {
  /** Notes of ours that were written there. */
  readonly sent: number;
  /** Files that are not all there yet, or were damaged. */
  readonly waiting: number;
  /** A newer Claimlight writes there: we read what we can, and write nothing. */
  readonly isReadOnly: boolean;
  /** Milliseconds that another device's clock is ahead of ours, if that is more than a day. */
  readonly ahead?: number | undefined;
}

export type Outcome = { readonly question: Question } | { readonly report: Report };

export interface Round {
  readonly sealer?: Sealer;
  readonly answers?: SyncAnswers;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Notes that may go without a question, or a fifth of them, if that is fewer. */
const mostRemoved = 50;
const largestShareRemoved = 1 / 5;

/** Notes merged at once: some 300 ms in which nothing else is saved. */
const sliceLength = 500;

/**
 * One round: reads what others wrote, merges it, and writes what was changed here. Nothing is merged or written before
 * all that is new there could be read and opened. What fails or is stopped in the middle is done again by the next
 * round, and nothing twice. Rejects with what the carrier rejects with, and with a FailureError.
 */
export async function synchronise(
  carrier: Carrier,
  notes: SharedNotes,
  now: Date,
  { sealer = new Sealer(undefined), answers = {}, signal, onProgress }: Round = {},
): Promise<Outcome> {
  const files = (await carrier.list()).map(parseFileName).filter((file) => file !== undefined);
  const meeting = await meetingIn(files, notes, answers);
  if ('ask' in meeting) return { question: meeting };
  const isKnown = new Set([...meeting.written, ...meeting.read]);
  const toRead = filesToRead(files);
  const unread = toRead.filter(({ name }) => !isKnown.has(name));
  const place = new PlaceFiles(carrier, sealer, (await notes.by()) !== undefined);
  // Nothing is written under another passphrase, also where there is nothing new to open. A file of changes is short.
  const toTest = toRead.findLast(({ kind }) => kind === 'segment') ?? toRead.at(-1);
  if (unread.length === 0 && toTest !== undefined) await place.test(toTest);
  const [looking, writingFirst, merging, writing] = phasesOf(signal, onProgress);
  const survey = await surveyOf(unread, place, now, looking);
  const removal = await removalBy(survey.ends, notes);
  if (isTooMuch(removal, answers.removal)) return { question: { ask: 'removal', ...removal } };
  await giveWayToTwin(files, meeting, notes);
  const { waiting, isReadOnly, ahead } = survey;
  const publisher = isReadOnly ? undefined : new Publisher(carrier, notes, sealer, files);
  const first = (await publisher?.writeFirst(writingFirst)) ?? 0;
  const merged = await mergeAll(survey, place, notes, merging);
  const changed = (await publisher?.writeChanges(writing)) ?? 0;
  writing.onDone(1, 1);
  return { report: { ...merged, sent: first + changed, waiting, isReadOnly, ahead } };
}

async function mergeAll(
  { readable, length }: Survey,
  place: PlaceFiles,
  notes: SharedNotes,
  { signal, onDone }: PhaseWatch,
): Promise<Merged> {
  const merged = { added: 0, changed: 0, removed: 0 };
  let done = 0;
  for (const file of readable) {
    const content = await place.take(file);
    // It has gone, or was cut, since it was looked into.
    if (typeof content === 'string') continue;
    const slices = slicesOf(content.notes);
    for (const [at, slice] of slices.entries()) {
      signal?.throwIfAborted();
      const read = at === slices.length - 1 ? file.name : undefined;
      const { added, changed, removed } = await notes.merge(slice, read, content.by);
      merged.added += added;
      merged.changed += changed;
      merged.removed += removed;
      done += slice.length;
      onDone(done, length);
    }
  }
  return merged;
}

/** At least one, as a file without notes is read, too. */
function slicesOf(notes: readonly SharedNote[]): (readonly SharedNote[])[] {
  const count = Math.max(1, Math.ceil(notes.length / sliceLength));
  return Array.from({ length: count }, (_, at) => notes.slice(at * sliceLength, (at + 1) * sliceLength));
}

/** What is remembered of the place, if it is the place that is remembered. */
async function meetingIn(
  files: readonly FileName[],
  notes: SharedNotes,
  { place }: SyncAnswers,
): Promise<Meeting | Question> {
  const meeting = await notes.meeting();
  if (meeting.published === undefined || files.some(({ name }) => meeting.written.includes(name))) return meeting;
  if (place !== true) return { ask: 'place', isEmpty: files.length === 0 };
  await notes.remember(noMeeting);
  return noMeeting;
}

async function removalBy(ends: EndsOfPeople, notes: SharedNotes): Promise<Removal> {
  let sum = await notes.removalBy([]);
  for (const [by, own] of ends) {
    const { removed } = await notes.removalBy(own, by);
    sum = { ...sum, removed: sum.removed + removed };
  }
  return sum;
}

function isTooMuch({ removed, live }: Removal, allowed = 0): boolean {
  return removed > allowed && removed > Math.min(mostRemoved, live * largestShareRemoved);
}

/** Where a file of our name is that we did not write, the profile was copied: two devices must not share a clock. */
async function giveWayToTwin(files: readonly FileName[], meeting: Meeting, notes: SharedNotes): Promise<void> {
  const own = await notes.installation();
  const written = new Set(meeting.written);
  const isTwin = files.some(({ installation, name }) => installation === own && !written.has(name));
  if (!isTwin) return;
  await notes.renameInstallation();
  // All is written under the new name: a snapshot of the other one overtakes what was written under the old.
  await notes.remember({ ...(await notes.meeting()), published: undefined });
}
