import { rememberBackup } from '../settings/backup-settings.ts';
import { oldestUnsavedAt } from './due.ts';

/**
 * Imports a file of ours and counts that as a backup, as all that it brings can be read from the file again. What was
 * changed here before and is in no file stays due. Rejects as `importFile` does; then nothing is counted.
 */
export async function restoreCounted<Result>(importFile: () => Promise<Result>): Promise<Result> {
  const unsaved = await oldestUnsavedAt(new Date());
  const result = await importFile();
  await rememberBackup(unsaved === undefined ? new Date() : new Date(Date.parse(unsaved) - 1));
  return result;
}
