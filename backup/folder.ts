import Dexie, { type Table } from 'dexie';
import { translated } from '../storage/storage-error.ts';
import { backupOf } from './backup-file.ts';
import { besideDatabase } from './beside-database.ts';

/**
 * The folder that the reader chose for backups. A browser's handle of a folder can be kept in IndexedDB alone; it
 * stands in a database of its own, as it is no part of the notes: no backup has it, and a full disk or a failed upgrade
 * there does not lose it.
 */
class FolderDatabase extends Dexie {
  declare readonly folders: Table<FileSystemDirectoryHandle, string>;

  constructor() {
    super('claimlight-backup');
    this.version(1).stores({ folders: '' });
  }
}

const key = 'backup';

/** What TypeScript does not know of the File System Access API yet; where a browser lacks it, so does the method. */
interface Permitted {
  queryPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** The folder; undefined if there is none. */
export function backupFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return withFolders((folders) => folders.get(key));
}

/** True if this browser lets the reader choose a folder. */
export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Has the reader choose a folder, and keeps it; only in answer to a click. Rejects if none was chosen. */
export async function chooseFolder(): Promise<void> {
  const folder = await (globalThis as Picker).showDirectoryPicker?.({ id: 'backups', mode: 'readwrite' });
  if (folder !== undefined) await withFolders((folders) => folders.put(folder, key));
}

export function forgetFolder(): Promise<void> {
  return withFolders((folders) => folders.delete(key));
}

/** True if the browser lets us write there now; it may forget that it was allowed. */
export async function mayWriteInto(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as Permitted).queryPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Has the browser ask the reader, if it has to; only in answer to a click. */
export async function askToWriteInto(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as Permitted).requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Writes a backup into a folder. A file of the same day is replaced, and only once the new one is whole. */
export async function backUpInto(folder: FileSystemDirectoryHandle): Promise<void> {
  const { file, name } = await backupOf(await besideDatabase(), new Date());
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    await writable.write(file);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
}

async function withFolders<Result>(work: (folders: FolderDatabase['folders']) => PromiseLike<Result>): Promise<Result> {
  const db = new FolderDatabase();
  try {
    return await translated(() => work(db.folders));
  } finally {
    db.close();
  }
}
