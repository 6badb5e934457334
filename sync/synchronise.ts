import { FailureError } from '../failure/failure.ts';
import type { Carrier } from './carrier.ts';
import { filesToRead, parseFileName, type FileName } from './files/file-name.ts';
import { readNoteFile, type NoteFile } from './files/note-file.ts';
import { Sealer } from './files/seal.ts';
import { EndsOfPeople } from './ends.ts';
import { publish } from './publish.ts';
import { noMeeting, type Meeting } from './record/meeting.ts';
import type { Merged, Removal, SharedNotes } from './shared-notes.ts';

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

const day = 24 * 60 * 60 * 1000;

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
  const unread = filesToRead(files).filter(({ name }) => !isKnown.has(name));
  const isOfPeople = (await notes.by()) !== undefined;
  const read = async ({ name, installation }: FileName): Promise<NoteFile | 'newer' | 'partial'> => {
    signal?.throwIfAborted();
    const plain = await sealer.open(await carrier.read(name));
    const content = typeof plain === 'string' ? plain : await readNoteFile(plain);
    if (typeof content === 'string') return content;
    if ((content.by !== undefined) !== isOfPeople) throw new FailureError('folder-shared-otherwise');
    // Nobody writes in the name of another.
    return content.by === undefined || content.by.installation === installation ? content : 'partial';
  };
  // Nothing is written under another passphrase, also where there is nothing new to open.
  const known = filesToRead(files).at(-1);
  if (unread.length === 0 && known !== undefined) await read(known);
  const survey = await surveyOf(unread, read, now);
  const removal = await removalBy(survey.ends, notes);
  if (isTooMuch(removal, answers.removal)) return { question: { ask: 'removal', ...removal } };
  await giveWayToTwin(files, meeting, notes);
  const merged = { added: 0, changed: 0, removed: 0 };
  for (const [at, file] of survey.readable.entries()) {
    const content = await read(file);
    if (typeof content === 'string') continue;
    const { added, changed, removed } = await notes.merge(content.notes, file.name, content.by);
    merged.added += added;
    merged.changed += changed;
    merged.removed += removed;
    onProgress?.(at + 1, survey.readable.length);
  }
  const { waiting, isReadOnly, ahead } = survey;
  const sent = isReadOnly ? 0 : await publish(carrier, notes, files, sealer, signal);
  return { report: { ...merged, sent, waiting, isReadOnly, ahead } };
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

interface Survey {
  readonly readable: readonly FileName[];
  readonly ends: EndsOfPeople;
  readonly waiting: number;
  readonly isReadOnly: boolean;
  readonly ahead: number | undefined;
}

/** Looks through all that is to be read, and keeps little of it. */
async function surveyOf(
  files: readonly FileName[],
  read: (file: FileName) => Promise<NoteFile | 'newer' | 'partial'>,
  now: Date,
): Promise<Survey> {
  const [readable, ends]: [FileName[], EndsOfPeople] = [[], new EndsOfPeople()];
  let [waiting, isReadOnly, latest] = [0, false, now.getTime()];
  for (const file of files) {
    const content = await read(file);
    if (content === 'newer') isReadOnly = true;
    else if (content === 'partial') waiting += 1;
    else {
      readable.push(file);
      ends.add(content.notes, content.by);
      latest = Math.max(latest, Date.parse(content.clock?.split(' ')[0] ?? '') || 0);
    }
  }
  const ahead = latest - now.getTime();
  return { readable, ends, waiting, isReadOnly, ahead: ahead > day ? ahead : undefined };
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
