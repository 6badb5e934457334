import Dexie, { type Table } from 'dexie';
import { translated } from '../storage/storage-error.ts';

/**
 * The folder that the reader chose for backups. A browser's handle of a folder can be kept in IndexedDB alone; it stands in a
 * database of its own, as it is no part of the notes: no backup has it, and a full disk or a failed upgrade there does not lose it.
 */
class FolderDatabase extends Dexie {
  declare readonly folders: Table<FileSystemDirectoryHandle, string>;

  constructor() {
    super('claimlight-backup');
    this.version(1).stores({ folders: '' });
  }
}

const key = 'backup';

/** The folder; undefined if there is none. */
export function backupFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return withFolders((folders) => folders.get(key));
}

export async function keepBackupFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await withFolders((folders) => folders.put(folder, key));
}

export function forgetBackupFolder(): Promise<void> {
  return withFolders((folders) => folders.delete(key));
}

async function withFolders<Result>(work: (folders: FolderDatabase['folders']) => PromiseLike<Result>): Promise<Result> {
  const db = new FolderDatabase();
  try {
    return await translated(() => work(db.folders));
  } finally {
    db.close();
  }
}
