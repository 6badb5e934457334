import { backupOf, besideDatabase } from './backup-file.ts';

/** What TypeScript does not know of the File System Access API yet; where a browser lacks it, so does the method. */
interface Permitted {
  queryPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
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
