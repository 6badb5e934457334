import { liveQuery } from 'dexie';
import { beingChecked } from '../storage/being-checked.ts';
import { database } from '../storage/connection.ts';
import { asStorageError } from '../storage/storage-error.ts';
import type { EvidenceSources } from './evidence-session.ts';

/** Claims offered at once: what was looked up before them has most likely been let go. */
const mostOffered = 8;

/** Follows what is being checked in the database itself. Rejects with a `StorageError`. */
export const followChecked: EvidenceSources['followChecked'] = async (onChecked, signal) => {
  const db = await database();
  return new Promise((_, reject) => {
    const subscription = liveQuery(() => beingChecked(db, mostOffered)).subscribe({
      next: onChecked,
      error: (error: unknown) => reject(asStorageError(error)),
    });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  });
};
