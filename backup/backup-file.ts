import { makeBackup, type BackupFile } from './make-backup.ts';
import type { BesideDatabase } from './backup-channel.ts';
import { everyAnnotation, lastChangedAt } from '../storage/browse.ts';
import { database } from '../storage/connection.ts';
import { allDrafts } from '../storage/drafts.ts';
import { readTemplates } from '../settings/templates.ts';
import { everyUnstored } from '../settings/unstored.ts';

/** What a backup holds that is in the browser's small store: templates, and what the database did not take. */
export async function besideDatabase(): Promise<BesideDatabase> {
  const [unstored, { templates }] = await Promise.all([everyUnstored(), readTemplates()]);
  return { unstored, templates };
}

/** Everything that the reader typed, as one file. */
export async function backupOf(beside: BesideDatabase, now: Date): Promise<BackupFile> {
  const db = await database();
  return makeBackup({ drafts: await allDrafts(db), annotations: everyAnnotation(db), ...beside }, now);
}

/** When anything that a backup holds was last changed, ISO 8601; undefined if there is nothing. */
export async function lastTypedAt(): Promise<string | undefined> {
  const db = await database();
  const [stored, unstored, { templatesChanged }] = await Promise.all([
    lastChangedAt(db),
    everyUnstored(),
    readTemplates(),
  ]);
  return [stored, templatesChanged, ...unstored.map(({ updated }) => updated)]
    .filter((at) => at !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}
