import { FailureError, type Failure } from '../failure/failure.ts';
import type { Carrier } from './carrier.ts';

/** A folder that the reader chose, and that some other program keeps in step between devices. */
export class FolderCarrier implements Carrier {
  readonly #folder: FileSystemDirectoryHandle;

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  list(): Promise<readonly string[]> {
    return told(async () => {
      const names: string[] = [];
      for await (const name of this.#folder.keys()) names.push(name);
      return names;
    });
  }

  read(name: string): Promise<Uint8Array> {
    return told(async () => {
      const file = await (await this.#folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    });
  }

  /** The browser writes beside the file and puts it there once it is whole. */
  write(name: string, bytes: Uint8Array): Promise<void> {
    return told(async () => {
      if ((await this.list()).includes(name))
        throw new FailureError('file-not-written', { detail: `${name} is there` });
      const writable = await (await this.#folder.getFileHandle(name, { create: true })).createWritable();
      try {
        await writable.write(new Uint8Array(bytes));
      } catch (error) {
        await writable.abort();
        throw error;
      }
      await writable.close();
    });
  }
}

/** What the File System Standard's errors mean to the reader, https://fs.spec.whatwg.org/ */
const failureOfError: Readonly<Record<string, Failure>> = {
  NotFoundError: 'folder-gone',
  NotAllowedError: 'folder-closed',
  NoModificationAllowedError: 'folder-closed',
  SecurityError: 'folder-closed',
  QuotaExceededError: 'folder-full',
};

async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const failure = error instanceof DOMException ? failureOfError[error.name] : undefined;
    throw failure === undefined ? error : new FailureError(failure, { cause: error });
  }
}
