import Dexie, { mergeRanges, RangeSet, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { ClaimlightDatabase } from '../storage/database.ts';

/** Ids that changed, from `from` to `to`, both included; one id if they are equal. */
export interface ChangedRange {
  readonly from: string;
  readonly to: string;
}

/** After every id there is. */
const last = '\uffff';

/**
 * Tells of each committed change of annotations, by whatever page or worker of ours. A live query would tell that something
 * changed and read everything again; the event beneath it also says what.
 */
export function followAnnotations(
  db: ClaimlightDatabase,
  onChange: (ranges: readonly ChangedRange[] | 'readings') => void,
): void {
  Dexie.on('storagemutated', (parts: ObservabilitySet) => {
    const ranges = rangesOf(parts[`idb://${db.name}/annotations/`]);
    if (ranges.length > 0) onChange(ranges);
    if (rangesOf(parts[`idb://${db.name}/readings/`]).length > 0) onChange('readings');
  });
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
