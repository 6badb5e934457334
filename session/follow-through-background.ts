import { askBackground } from '../messaging/channels.ts';
import { askAllParts } from '../messaging/all-parts.ts';
import { onStoredChange } from '../messaging/stored-nudge.ts';
import type { Stored } from '../storage/stored.ts';
import type { FollowStored } from './follow-stored.ts';

/**
 * Follows what is stored by asking the background: a frame inside a page of another site may be refused the database
 * (Chromium does so where third-party cookies are blocked).
 */
export const followThroughBackground: FollowStored = (source, onStored, signal) =>
  new Promise((_, reject) => {
    const ask = (): void => {
      askStored(source).then((stored) => !signal.aborted && onStored(stored), reject);
    };
    onStoredChange(ask, signal);
    ask();
  });

async function askStored(source: string): Promise<Stored> {
  let canUndo = false;
  const items = await askAllParts(async (from) => {
    const part = await askBackground('storedOfSource', { source, from });
    canUndo = part.canUndo;
    return part;
  });
  return {
    annotations: items.flatMap((item) => ('annotation' in item ? [item.annotation] : [])),
    drafts: items.flatMap((item) => ('draft' in item ? [item.draft] : [])),
    canUndo,
  };
}
