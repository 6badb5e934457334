import { isOwn } from '../annotation/model/creator.ts';
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
    let isAsking = false;
    let isChanged = false;
    // One question after the other: with many notes a key would be asked about before the last one was answered.
    const ask = (): void => {
      isChanged = isAsking;
      if (isAsking) return;
      isAsking = true;
      askStored(source).then((stored) => {
        isAsking = false;
        if (signal.aborted) return;
        onStored(stored);
        if (isChanged) ask();
      }, reject);
    };
    onStoredChange(ask, signal);
    ask();
  });

async function askStored(source: string): Promise<Stored> {
  let canUndo = false;
  let notesLeft = false;
  const items = await askAllParts(async (from) => {
    const part = await askBackground('storedOfSource', { source, from });
    canUndo = part.canUndo;
    notesLeft ||= part.notesLeft;
    return part;
  });
  const annotations = items.flatMap((item) => ('annotation' in item ? [item.annotation] : []));
  return {
    annotations: annotations.filter(isOwn),
    others: annotations.filter((each) => !isOwn(each)),
    drafts: items.flatMap((item) => ('draft' in item ? [item.draft] : [])),
    canUndo,
    notesLeft,
  };
}
