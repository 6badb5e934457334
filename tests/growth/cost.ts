/** Milliseconds of each piece of some work that nothing could interrupt. */
export type Cost = readonly number[];

/**
 * Milliseconds that this thread has worked: a busy machine takes its time, and adds nothing to this. Of Node versions
 * without it, the time of day.
 */
export function workedSoFar(): number {
  const clock = globalThis as { process?: { threadCpuUsage?: () => { user: number; system: number } } };
  const used = clock.process?.threadCpuUsage?.();
  return used === undefined ? performance.now() : (used.user + used.system) / 1000;
}

/** What some work costs, in steps if it has any. */
export function costOf(work: () => unknown): Cost {
  const start = workedSoFar();
  const made = work();
  const pieces = [workedSoFar() - start];
  if (!isInSteps(made)) return pieces;
  for (let done: boolean | undefined = false; done !== true;) {
    const before = workedSoFar();
    done = made.next().done;
    pieces.push(workedSoFar() - before);
  }
  return pieces;
}

function isInSteps(made: unknown): made is Iterator<unknown> {
  return typeof made === 'object' && made !== null && 'next' in made && typeof made.next === 'function';
}

/** Of the same work done twice, each piece as it cost least: the machine does something else when it likes. */
function leastOf(one: Cost, other: Cost): Cost {
  if (one.length !== other.length) return sum(one) < sum(other) ? one : other;
  return one.map((piece, at) => Math.min(piece, other[at] ?? piece));
}

function sum(pieces: Cost): number {
  return pieces.reduce((total, piece) => total + piece, 0);
}

/** Milliseconds that the smaller of two inputs counts for at least: less is noise. */
const least = 8;

/** Runs after which what was measured is believed: the machine collects garbage, and compiles, when it likes. */
const mostRuns = 5;

export interface Growth {
  /** How many times as much ten times the input costs. */
  readonly growth: number;
  /** Milliseconds of the longest piece. */
  readonly longest: number;
}

/** The growth of some work, by the least that each piece took in some runs, or in one if that keeps the limits. */
export function growthOf(costAt: (times: 1 | 10) => Cost, limits: Growth): Growth {
  let [small, large] = [costAt(1), costAt(10)];
  const found = (): Growth => ({
    growth: sum(large) / Math.max(least, sum(small)),
    longest: large.reduce((longest, piece) => Math.max(longest, piece), 0),
  });
  for (let run = 1; run < mostRuns && (found().growth > limits.growth || found().longest > limits.longest); run += 1)
    [small, large] = [leastOf(small, costAt(1)), leastOf(large, costAt(10))];
  return found();
}
