import type { Transaction } from 'dexie';

/** What holds an instant in any record, and in the records that the journal keeps. */
const instantKeys = new Set(['created', 'modified', 'deleted', 'updated', 'accessed', 'seen', 'at']);

/**
 * Writes every instant that carries an offset as `instantSchema` has it now; a record without one is not written again.
 */
export async function putInstantsInUtc(transaction: Transaction): Promise<void> {
  for (const table of ['annotations', 'drafts', 'changes', 'readings']) {
    await transaction
      .table<unknown>(table)
      .toCollection()
      .modify((record, place: { value: unknown }) => {
        const after = inUtc(record);
        if (after === record) return false;
        place.value = after;
        return true;
      });
  }
}

/** The value with its instants in UTC; the same object if they are already. */
function inUtc(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    instantKeys.has(key) && typeof part === 'string' ? new Date(part).toISOString() : inUtc(part),
  ]);
  const isSame = entries.every(([key, part]) => (value as Record<string, unknown>)[key] === part);
  if (isSame) return value;
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
