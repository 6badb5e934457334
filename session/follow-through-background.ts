import { CallError } from '../messaging/call-error.ts';
import { askBackground } from '../messaging/channels.ts';
import { onStoredChange } from '../messaging/stored-nudge.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { FollowStored } from './follow-stored.ts';

/**
 * Follows what is stored by asking the background: a frame inside a page of another site may be refused the database
 * (Chromium does so where third-party cookies are blocked).
 */
export const followThroughBackground: FollowStored = (source, onStored, signal) =>
  new Promise((_, reject) => {
    const ask = (): void => {
      askBackground('storedOfSource', { source }).then(
        (stored) => !signal.aborted && onStored(stored),
        (error: unknown) => reject(asStorageError(error)),
      );
    };
    onStoredChange(ask, signal);
    ask();
  });

function asStorageError(error: unknown): StorageError {
  const isFull = error instanceof CallError && error.failure === 'storage-full';
  return new StorageError(isFull ? 'full' : 'unavailable', { cause: error });
}
