/** Milliseconds of work: all of it, and the longest piece that nothing could interrupt. */
export interface Cost {
  readonly all: number;
  readonly longest: number;
}

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
  let longest = workedSoFar() - start;
  if (!isInSteps(made)) return { all: longest, longest };
  let all = longest;
  for (let done: boolean | undefined = false; done !== true;) {
    const before = workedSoFar();
    done = made.next().done;
    const step = workedSoFar() - before;
    longest = Math.max(longest, step);
    all += step;
  }
  return { all, longest };
}

function isInSteps(made: unknown): made is Iterator<unknown> {
  return typeof made === 'object' && made !== null && 'next' in made && typeof made.next === 'function';
}

/** Milliseconds that the smaller of two inputs counts for at least: less is noise. */
const least = 8;

/** Runs after which what was measured is believed: the machine collects garbage, and compiles, when it likes. */
const mostRuns = 5;

/**
 * How many times as much ten times the input costs, and the longest step of it: the least of some runs, and of one if
 * that keeps the limits.
 */
export function growthOf(
  costAt: (times: 1 | 10) => Cost,
  limits: { readonly growth: number; readonly longest: number },
): { readonly growth: number; readonly longest: number } {
  let [once, growth, longest] = [least, Infinity, Infinity];
  for (let run = 0; run < mostRuns && (growth > limits.growth || longest > limits.longest); run += 1) {
    if (run > 0 || once === least) once = Math.max(least, costAt(1).all);
    const large = costAt(10);
    growth = Math.min(growth, large.all / once);
    longest = Math.min(longest, large.longest);
  }
  return { growth, longest };
}
