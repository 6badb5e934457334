import { hidesOthersOn } from '../settings/assignments.ts';
import { database } from '../storage/connection.ts';
import type { Stored } from '../storage/stored.ts';
import { followStoredOf } from '../storage/stored-live.ts';
import type { FollowStored } from './follow-stored.ts';

/** Follows what is stored of a source in the database itself. */
export const followOpened: FollowStored = async (source, onStored, signal) => {
  let told = 0;
  const tell = (stored: Stored): void => {
    const nth = ++told;
    if (stored.others.length === 0) onStored(stored);
    else void shownOf(stored, source).then((shown) => nth === told && !signal.aborted && onStored(shown));
  };
  return followStoredOf(await database(), source, tell, signal);
};

/** Others' notes on an article of an assignment may have to wait until the reader's own are handed in. */
async function shownOf(stored: Stored, source: string): Promise<Stored> {
  return (await hidesOthersOn(source)) ? { ...stored, others: [] } : stored;
}
