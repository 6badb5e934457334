import { EndsOfPeople } from './ends.ts';
import type { FileName } from './files/file-name.ts';
import type { PhaseWatch } from './phases.ts';
import type { PlaceFiles } from './place-files.ts';

/** What is known of a place's files before anything is merged. */
export interface Survey {
  readonly readable: readonly FileName[];
  /** Notes in all of them. */
  readonly length: number;
  readonly ends: EndsOfPeople;
  readonly waiting: number;
  readonly isReadOnly: boolean;
  /** Milliseconds that another device's clock is ahead of ours, if that is more than a day. */
  readonly ahead: number | undefined;
}

const day = 24 * 60 * 60 * 1000;

/** Looks through all that is to be read. */
export async function surveyOf(
  files: readonly FileName[],
  place: PlaceFiles,
  now: Date,
  { signal, onDone }: PhaseWatch,
): Promise<Survey> {
  const [readable, ends]: [FileName[], EndsOfPeople] = [[], new EndsOfPeople()];
  let [length, waiting, isReadOnly, latest] = [0, 0, false, now.getTime()];
  for (const [at, file] of files.entries()) {
    signal?.throwIfAborted();
    const content = await place.lookInto(file);
    if (content === 'newer') isReadOnly = true;
    else if (content === 'partial') waiting += 1;
    else {
      readable.push(file);
      length += content.notes.length;
      ends.add(content.notes, content.by);
      latest = Math.max(latest, Date.parse(content.clock?.split(' ')[0] ?? '') || 0);
    }
    onDone(at + 1, files.length);
  }
  const ahead = latest - now.getTime();
  return { readable, length, ends, waiting, isReadOnly, ahead: ahead > day ? ahead : undefined };
}
