import { askBackground } from '../messaging/channels.ts';
import { onStoredChange } from '../messaging/stored-nudge.ts';
import type { FollowStored } from './follow-stored.ts';

/**
 * Follows what is stored by asking the background: a frame inside a page of another site may be refused the database
 * (Chromium does so where third-party cookies are blocked).
 */
export const followThroughBackground: FollowStored = (source, onStored, signal) =>
  new Promise((_, reject) => {
    const ask = (): void => {
      askBackground('storedOfSource', { source }).then((stored) => !signal.aborted && onStored(stored), reject);
    };
    onStoredChange(ask, signal);
    ask();
  });
