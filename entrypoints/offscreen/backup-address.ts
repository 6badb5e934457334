import { makeBackup } from '../../exchange/backup.ts';
import { everyAnnotation } from '../../storage/browse.ts';
import { database } from '../../storage/connection.ts';

/** Writes a backup and gives it an address that holds as long as this page or worker lives. */
export async function backupAddress(): Promise<{ url: string; name: string; count: number }> {
  const { file, name, count } = await makeBackup(everyAnnotation(await database()), new Date());
  return { url: URL.createObjectURL(file), name, count };
}
