/**
 * Runs work that is written in steps (a generator that pauses where the page may go on) to its end, without a pause.
 *
 * @returns what the work returns; what it yields on the way is nobody's concern.
 */
export function drain<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
