import { type Forest, scoreForest } from '../forest/forest.ts';
import { mapInSteps } from '../read/steps.ts';
import { putCandidate } from './candidate-features.ts';
import type { Candidate } from './candidates.ts';
import type { SupportContext } from './context.ts';

/** A candidate with how likely it is the source, in log-odds. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** What the ranking looks at in a candidate of a sentence. */
export function candidateRow(context: SupportContext, index: number, candidate: Candidate, rank: number): Float64Array {
  const row: number[] = [];
  putCandidate((value) => row.push(value), context, index, candidate, rank);
  return Float64Array.from(row);
}

/** The candidates of every sentence, the likeliest first. */
export function* rankSteps(context: SupportContext, forest: Forest): Generator<undefined, Ranked[][]> {
  return yield* mapInSteps(context.candidates, (candidates, index) =>
    candidates
      .map((candidate, rank) => ({
        candidate,
        score: scoreForest(forest, candidateRow(context, index, candidate, rank)),
      }))
      .sort((a, b) => b.score - a.score),
  );
}
