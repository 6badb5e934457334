import { chosenFolder, folderKey, mayWriteInto } from '../backup/folder.ts';
import { FailureError } from '../failure/failure.ts';
import { readSettings } from '../settings/settings.ts';
import { readSharing, rememberSync } from '../settings/sync-settings.ts';
import { database } from '../storage/connection.ts';
import { Sealer } from './files/seal.ts';
import { FolderCarrier } from './folder-carrier.ts';
import { StoredNotes, type SharedWith } from './stored-notes.ts';
import { synchronise, type Outcome, type Round } from './synchronise.ts';

/**
 * A round in the folder that the reader chose; for the background, which alone changes notes. Rounds wait for each
 * other, also those of other workers; the browser ends the wait for one that died.
 *
 * @returns the articles of which something was merged, too.
 */
export async function folderRound(
  round: Omit<Round, 'sealer'>,
): Promise<{ readonly outcome: Outcome; readonly sources: ReadonlySet<string> }> {
  const folder = await chosenFolder('together');
  if (folder === undefined) throw new FailureError('folder-gone');
  if (!(await mayWriteInto(folder))) throw new FailureError('folder-closed');
  const sealer = new Sealer(await folderKey('together'));
  return navigator.locks.request('claimlight-together', async () => {
    const notes = new StoredNotes(await database(), () => new Date(), await sharedWith());
    const outcome = await synchronise(new FolderCarrier(folder), notes, new Date(), { ...round, sealer });
    if ('report' in outcome) await rememberSync(new Date());
    return { outcome, sources: notes.sources };
  });
}

async function sharedWith(): Promise<SharedWith> {
  const { sharedWith } = await readSharing();
  return sharedWith === 'devices' ? sharedWith : { peopleWhoSee: (await readSettings()).name };
}
