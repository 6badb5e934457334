/** Milliseconds that the page waits for us at most: half a frame at 60 Hz. */
const slice = 8;

/** Runs work that is written in steps, and lets the page go on in between. Smaller than a pacer, for the detector. */
export async function inSlices<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  for (let end = performance.now() + slice; ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resume) => setTimeout(resume));
    end = performance.now() + slice;
  }
}
