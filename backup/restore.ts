import { readBackupSettings, rememberBackup } from '../settings/backup-settings.ts';
import { readTemplates } from '../settings/templates.ts';
import { everyUnstored } from '../settings/unstored.ts';
import { database } from '../storage/connection.ts';
import { oldestUnsaved } from '../storage/oldest-unsaved.ts';

/**
 * Imports a file of ours and counts that as a backup, as all that it brings can be read from the file again. What was changed
 * here before and is in no file stays due. Rejects as `importFile` does; then nothing is counted.
 */
export async function restoreCounted<Result>(importFile: () => Promise<Result>): Promise<Result> {
  const unsaved = await oldestUnsavedAt();
  const result = await importFile();
  await rememberBackup(unsaved === undefined ? new Date() : new Date(Date.parse(unsaved) - 1));
  return result;
}

/** When the oldest change was made that no backup has, ISO 8601. */
async function oldestUnsavedAt(): Promise<string | undefined> {
  const { lastBackup = '' } = await readBackupSettings();
  const [stored, unstored, { templatesChanged }] = await Promise.all([
    oldestUnsaved(await database(), lastBackup),
    everyUnstored(),
    readTemplates(),
  ]);
  return [stored, templatesChanged, ...unstored.map(({ updated }) => updated)]
    .filter((at) => at !== undefined)
    .filter((at) => at > lastBackup)
    .sort()
    .at(0);
}
