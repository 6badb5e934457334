import { chosenFolder, folderKey, mayWriteInto } from '../backup/folder.ts';
import { chosenServer } from '../backup/server.ts';
import { FailureError } from '../failure/failure.ts';
import type { Carry } from '../messaging/carry.ts';
import { readSettings } from '../settings/settings.ts';
import { readSharing, rememberSync } from '../settings/sync-settings.ts';
import { database } from '../storage/connection.ts';
import type { Carrier } from './carrier.ts';
import { CarrierLine } from './carrier-line.ts';
import { Sealer } from './files/seal.ts';
import { FolderCarrier } from './folder-carrier.ts';
import { StoredNotes, type SharedWith } from './stored-notes.ts';
import { synchronise, type Outcome, type Round } from './synchronise.ts';

/**
 * A round in the place that the reader chose; for the background, which alone changes notes. Rounds wait for each
 * other, also those of other workers; the browser ends the wait for one that died.
 *
 * @param carry reaches the server, if that is the place.
 * @returns the articles of which something was merged, too.
 */
export async function roundInPlace(
  round: Omit<Round, 'sealer'>,
  carry: Carry,
): Promise<{ readonly outcome: Outcome; readonly sources: ReadonlySet<string> }> {
  const carrier = (await chosenServer()) === undefined ? await folderCarrier() : new CarrierLine(carry);
  const sealer = new Sealer(await folderKey('together'));
  return navigator.locks.request('claimlight-together', async () => {
    const notes = new StoredNotes(await database(), () => new Date(), await sharedWith());
    const outcome = await synchronise(carrier, notes, new Date(), { ...round, sealer });
    if ('report' in outcome) await rememberSync(new Date());
    return { outcome, sources: notes.sources };
  });
}

async function folderCarrier(): Promise<Carrier> {
  const folder = await chosenFolder('together');
  if (folder === undefined) throw new FailureError('folder-gone');
  if (!(await mayWriteInto(folder))) throw new FailureError('folder-closed');
  return new FolderCarrier(folder);
}

async function sharedWith(): Promise<SharedWith> {
  const { sharedWith } = await readSharing();
  return sharedWith === 'devices' ? sharedWith : { peopleWhoSee: (await readSettings()).name };
}
