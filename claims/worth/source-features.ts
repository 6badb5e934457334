import type { Cue, CueKind } from '../support/cue.ts';
import type { SourceSigns } from '../support/source-signs.ts';
import { logOf } from './counts.ts';

/** Cues whose presence tells: what somebody said, found or did on the record is more often worth a check. */
const tellingCues = ['say', 'cite', 'find', 'mention', 'act'] as const satisfies readonly CueKind[];

/** How many source features there are. */
export const sourceCount = 8 + tellingCues.length;

/** Places that tell the same as a signal does: its part in a score is that of these, too. */
export const sourcesOf: Readonly<Record<string, readonly number[]>> = {
  'reported-speech': [0, 1, 2, 3, 4, 5, 8, 9],
  evidence: [6, 7],
};

/** Writes from column `start` on what a sentence says of its source, and whether its neighbours name theirs. */
export function writeSources(row: Float64Array, start: number, all: readonly SourceSigns[], index: number): void {
  const own = all[index];
  const cues = own?.cues ?? [];
  let at = start;
  row[at++] = flag(own?.named);
  row[at++] = flag(own?.named?.name);
  row[at++] = flag(own?.vague);
  row[at++] = flag(own?.speaker);
  for (const kind of tellingCues) row[at++] = hasKind(cues, kind) ? 1 : 0;
  row[at++] = logOf(cues.length);
  row[at++] = logOf(own?.tally.names ?? 0);
  row[at++] = index === 0 ? 0 : flag(all[index - 1]?.named);
  row[at] = flag(all[index + 1]?.named);
}

function hasKind(cues: readonly Cue[], kind: CueKind): boolean {
  for (const cue of cues) if (cue.kind === kind) return true;
  return false;
}

function flag(found: unknown): number {
  return found === undefined ? 0 : 1;
}
