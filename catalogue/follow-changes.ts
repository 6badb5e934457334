import Dexie, { mergeRanges, RangeSet, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { ClaimlightDatabase } from '../storage/database.ts';

/** Ids that changed, from `from` to `to`, both included; one id if they are equal. */
export interface ChangedRange {
  readonly from: string;
  readonly to: string;
}

/** Annotations in these ranges, or something of what reading articles showed. */
export type Changed = readonly ChangedRange[] | 'readings';

/** After every id there is. */
const last = '\uffff';

/**
 * Tells of each committed change of annotations and readings, by whatever page or worker of ours, until the signal
 * aborts. A live query would tell that something changed and read everything again; the event beneath it also says
 * what.
 */
export function followChanges(db: ClaimlightDatabase, onChange: (changed: Changed) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (parts: ObservabilitySet): void => {
    const ranges = rangesOf(parts[`idb://${db.name}/annotations/`]);
    if (ranges.length > 0) onChange(ranges);
    if (rangesOf(parts[`idb://${db.name}/readings/`]).length > 0) onChange('readings');
  };
  Dexie.on('storagemutated', listener);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listener), { once: true });
}

/** From another window the ranges come as plain objects: they are read through a set of our own. */
function rangesOf(part: IntervalTree | undefined): ChangedRange[] {
  if (part === undefined || !('from' in part)) return [];
  const set = new RangeSet();
  mergeRanges(set, part);
  return [...(set as unknown as Iterable<{ from: unknown; to: unknown }>)].map(({ from, to }) => ({
    from: typeof from === 'string' ? from : '',
    to: typeof to === 'string' ? to : last,
  }));
}
