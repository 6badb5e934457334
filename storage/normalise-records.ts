import type { Transaction } from 'dexie';
import { currentSignalId } from '../annotation/model/signal-id.ts';

/** What holds an instant in any record, and in the records that the journal keeps. */
const instantKeys = new Set(['created', 'modified', 'deleted', 'updated', 'accessed', 'seen', 'at']);

/**
 * Writes every instant that carries an offset as `instantSchema` has it now, and every signal by its id of today; a
 * record that is so already is not written again.
 */
export async function normaliseRecords(transaction: Transaction): Promise<void> {
  for (const table of ['annotations', 'drafts', 'changes', 'readings']) {
    await transaction
      .table<unknown>(table)
      .toCollection()
      .modify((record, stored: { value: unknown }) => {
        const after = normalised(record);
        if (after === record) return false;
        stored.value = after;
        return true;
      });
  }
}

/** The value as this version writes it; the same object if it is so already. */
function normalised(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [key, normalisedPart(key, part)]);
  const isSame = entries.every(([key, part]) => (value as Record<string, unknown>)[key] === part);
  if (isSame) return value;
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

function normalisedPart(key: string, part: unknown): unknown {
  if (typeof part !== 'string') return normalised(part);
  // What is damaged stays as it is: one record must not keep all others from being opened.
  if (instantKeys.has(key)) return Number.isNaN(Date.parse(part)) ? part : new Date(part).toISOString();
  return key === 'signal' ? currentSignalId(part) : part;
}
