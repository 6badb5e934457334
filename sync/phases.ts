/** Follows one part of a round, and can stop it. */
export interface PhaseWatch {
  readonly signal: AbortSignal | undefined;
  readonly onDone: (done: number, total: number) => void;
}

/** Steps of the whole that are told: more than a bar has pixels would be messages for nothing. */
const steps = 300;

/**
 * The four parts of a round, which together tell how far it is: to read, to write all in a new place, to merge, and to
 * write what was changed.
 */
export function phasesOf(
  signal: AbortSignal | undefined,
  onProgress: ((done: number, total: number) => void) | undefined,
): readonly [PhaseWatch, PhaseWatch, PhaseWatch, PhaseWatch] {
  const phase = (nth: number): PhaseWatch => ({
    signal,
    onDone: (done, total) => onProgress?.(Math.floor(((nth + Math.min(1, done / total)) * steps) / 4), steps),
  });
  return [phase(0), phase(1), phase(2), phase(3)];
}
