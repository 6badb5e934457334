import { database } from '../storage/connection.ts';
import { purgeTrash } from '../storage/trash.ts';

/** Deletes what has been in the trash for 30 days. */
export async function purgeOldTrash(): Promise<void> {
  try {
    await purgeTrash(await database(), new Date());
  } catch (error) {
    console.warn('Claimlight could not empty the trash', error);
  }
}
