/**
 * Sentences whose kinds of support follow one another: a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, ICML 2001). Scores are in log-odds. A list has, sentence by sentence, a number for each of `supportKinds`,
 * in order; it is flat, as many short lists cost more time than all the sums.
 */
import { supportKinds } from './kinds.ts';

const kinds = supportKinds.length;

/** How a sentence follows the one before it: each way has transitions of its own. */
export const steps = ['unknown', 'same paragraph', 'new paragraph'] as const;

/** The numbers of one way's transitions. */
export const perStep = kinds * kinds;

/**
 * What the sentences before and after say of each sentence's kinds, and the log of the sum over all ways to label them.
 */
export interface Messages {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

/** Log of the sum of the exponentials of the first numbers; stays finite for large ones. */
function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (let at = 0; at < kinds; at++) most = Math.max(most, values[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < kinds; at++) sum += Math.exp((values[at] ?? 0) - most);
  return most + Math.log(sum);
}

/**
 * The forward-backward algorithm.
 * @param transitions what going `from` a kind `to` the next adds, at `step * perStep + from * kinds + to`
 * @param stepTo the step that leads to each sentence; that of the first is not asked
 */
export function messages(
  scores: Float64Array,
  transitions: ArrayLike<number>,
  stepTo: ArrayLike<number> = [],
): Messages {
  const forward = scores.slice();
  const backward = new Float64Array(scores.length);
  const terms = new Float64Array(kinds);
  for (let at = kinds; at < scores.length; at++) {
    const to = at % kinds;
    const before = at - to - kinds;
    const first = (stepTo[(at - to) / kinds] ?? 0) * perStep;
    for (let from = 0; from < kinds; from++)
      terms[from] = (forward[before + from] ?? 0) + (transitions[first + from * kinds + to] ?? 0);
    forward[at] = (scores[at] ?? 0) + logSum(terms);
  }
  for (let at = scores.length - kinds - 1; at >= 0; at--) {
    const from = at % kinds;
    const after = at - from + kinds;
    const first = (stepTo[after / kinds] ?? 0) * perStep;
    for (let to = 0; to < kinds; to++)
      terms[to] =
        (transitions[first + from * kinds + to] ?? 0) + (scores[after + to] ?? 0) + (backward[after + to] ?? 0);
    backward[at] = logSum(terms);
  }
  return { forward, backward, total: scores.length === 0 ? 0 : logSum(forward.subarray(-kinds)) };
}

/** How likely each sentence's kinds are, given all sentences of the chain. */
export function chancesOf({ forward, backward, total }: Messages): Float64Array {
  return forward.map((sum, at) => Math.exp(sum + (backward[at] ?? 0) - total));
}
