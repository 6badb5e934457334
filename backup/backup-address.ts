import type { BesideDatabase } from './backup-channel.ts';
import { backupOf } from './backup-file.ts';

/** Writes a backup and gives it an address that holds as long as this page or worker lives. */
export async function backupAddress(beside: BesideDatabase): Promise<{ url: string; name: string; count: number }> {
  const { file, name, count } = await backupOf(beside, new Date());
  return { url: URL.createObjectURL(file), name, count };
}
