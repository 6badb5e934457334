import * as z from 'zod/mini';

/** Signals that were called otherwise once: their names meant something else as well. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['evidence', 'study-or-data'],
  ['change', 'rise-or-fall'],
]);

/** The id that a signal has now, for one that an older version stored. */
export function currentSignalId(id: string): string {
  return renamed.get(id) ?? id;
}

/** The id of a signal, as this version calls it. */
export const signalIdSchema = z.pipe(z.string().check(z.maxLength(64)), z.transform(currentSignalId));
