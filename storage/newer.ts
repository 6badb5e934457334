import type { Annotation, AnnotationDraft } from '../annotation/model/annotation.ts';
import { installationOf } from '../annotation/model/clock.ts';
import type { Draft } from '../annotation/model/draft.ts';

/** Milliseconds that clocks of two devices may be apart: a record from further in the future has no time at all. */
export const longestAhead = 24 * 60 * 60 * 1000;

type Timed = Annotation | AnnotationDraft | Draft;

/**
 * True if the one was changed after the other: by their clocks if both are of one installation, however its wall clock
 * was set meanwhile; else by what they tell of when that was. A record that tells nothing, or a time still to come, is
 * newer than none.
 */
export function isNewer(one: Timed, other: Timed, now: Date): boolean {
  const [a, b] = [clockOf(one), clockOf(other)];
  if (a !== undefined && b !== undefined && installationOf(a) === installationOf(b)) return a > b;
  return toldBy(one, now) > toldBy(other, now);
}

/** Clock and instant stand in one order, see `clockSchema`. */
function toldBy(record: Timed, now: Date): string {
  const latest = new Date(now.getTime() + longestAhead).toISOString();
  const wall = 'updated' in record ? record.updated : 'modified' in record ? record.modified : undefined;
  return [clockOf(record), wall].find((at) => at !== undefined && at <= latest) ?? '';
}

function clockOf(record: Timed): string | undefined {
  return 'clock' in record ? record.clock : undefined;
}
