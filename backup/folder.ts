import { backupOf } from './backup-file.ts';
import { besideDatabase } from './beside-database.ts';
import { withPlaces, type FolderUse } from './places-database.ts';

/** By these the browser's picker remembers where it was last. */
const pickers: Readonly<Record<FolderUse, string>> = {
  ...{ backup: 'backups', together: 'together', class: 'class' },
};

/** What TypeScript does not know of the File System Access API yet; where a browser lacks it, so does the method. */
interface Permitted {
  queryPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** The folder; undefined if there is none. */
export function chosenFolder(use: FolderUse): Promise<FileSystemDirectoryHandle | undefined> {
  return withPlaces(({ folders }) => folders.get(use));
}

/** The key of the files in a folder; undefined if anyone can read them. */
export function folderKey(use: FolderUse): Promise<CryptoKey | undefined> {
  return withPlaces(({ keys }) => keys.get(use));
}

/** Keeps the key of a folder's files; undefined for none. */
export async function keepFolderKey(use: FolderUse, key: CryptoKey | undefined): Promise<void> {
  await withPlaces(async ({ keys }) => {
    if (key === undefined) await keys.delete(use);
    else await keys.put(key, use);
  });
}

/** True if this browser lets the reader choose a folder. */
export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Has the reader choose a folder, and keeps it; only in answer to a click. Rejects if none was chosen. */
export async function chooseFolder(use: FolderUse): Promise<void> {
  const folder = await (globalThis as Picker).showDirectoryPicker?.({ id: pickers[use], mode: 'readwrite' });
  if (folder !== undefined) await withPlaces(({ folders }) => folders.put(folder, use));
}

export function forgetFolder(use: FolderUse): Promise<void> {
  return withPlaces(({ folders }) => folders.delete(use));
}

/** True if the browser lets us write there now; it may forget that it was allowed. */
export async function mayWriteInto(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as Permitted).queryPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Has the browser ask the reader, if it has to; only in answer to a click. */
export async function askToWriteInto(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as Permitted).requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/**
 * Writes a backup into a folder, and gives the name of the file. One of the same day is replaced, and only once the new
 * one is whole.
 */
export async function backUpInto(folder: FileSystemDirectoryHandle): Promise<string> {
  const { file, name } = await backupOf(await besideDatabase(), new Date());
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    await writable.write(file);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
  return name;
}
