import { liveQuery } from 'dexie';
import { database } from '../storage/connection.ts';
import { asStorageError } from '../storage/storage-error.ts';
import { storedOf } from '../storage/stored.ts';
import type { FollowStored } from './follow-stored.ts';

/** Follows what is stored of a source in the database itself. */
export const followOpened: FollowStored = async (source, onStored, signal) => {
  // Opened beforehand: a live query follows only what it reads without waiting for promises that are not the
  // database's.
  const db = await database();
  return new Promise((_, reject) => {
    const subscription = liveQuery(() => storedOf(db, source)).subscribe({
      next: onStored,
      error: (error: unknown) => reject(asStorageError(error)),
    });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  });
};
