import type { CueKind } from '../support/cue.ts';
import type { Evidence } from '../support/evidence.ts';

/** Cues whose presence tells: what somebody said, found or did on the record is more often worth a check. */
const tellingCues = ['say', 'cite', 'find', 'mention', 'act'] as const satisfies readonly CueKind[];

/** How many source features there are. */
export const sourceCount = 8 + tellingCues.length;

/** Places that tell the same as a signal does: its part in a score is that of these, too. */
export const sourcesOf: Readonly<Record<string, readonly number[]>> = {
  'reported-speech': [0, 1, 2, 3, 4, 5, 8, 9],
  evidence: [6, 7],
};

/** What the sentence at a place says of its source, and whether its neighbours name theirs. */
export function sourceFeatures(all: readonly Evidence[], index: number): number[] {
  const own = all[index];
  const cues = own?.cues ?? [];
  return [
    flag(own?.named),
    flag(own?.named?.name),
    flag(own?.vague),
    flag(own?.speaker),
    ...tellingCues.map((kind) => flag(cues.find((cue) => cue.kind === kind))),
    Math.log1p(cues.length),
    Math.log1p(own?.reading.words.filter(({ name }) => name).length ?? 0),
    flag(all[index - 1]?.named),
    flag(all[index + 1]?.named),
  ];
}

const flag = (found: unknown): number => (found === undefined ? 0 : 1);
