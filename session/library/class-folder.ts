import {
  askToWriteInto,
  canChooseFolder,
  chooseFolder,
  chosenFolder,
  forgetFolder,
  mayWriteInto,
} from '../../backup/folder.ts';
import { FailureError } from '../../failure/failure.ts';
import type { Carrier } from '../../sync/carrier.ts';
import { FolderCarrier } from '../../sync/folder-carrier.ts';

/** The folder where a class hands in, of those that the browser lets the reader choose. */
export interface ClassFolder {
  readonly canChoose: () => boolean;
  /** Undefined if none was chosen. */
  readonly name: () => Promise<string | undefined>;
  /** In answer to a click; rejects if none was chosen. */
  readonly choose: () => Promise<void>;
  readonly forget: () => Promise<void>;
  /** In answer to a click, as the browser may have to ask the reader again. Rejects with a FailureError. */
  readonly open: () => Promise<Carrier>;
}

export const classFolder: ClassFolder = {
  canChoose: canChooseFolder,
  name: async () => (await chosenFolder('class'))?.name,
  choose: () => chooseFolder('class'),
  forget: () => forgetFolder('class'),
  open: async () => {
    const folder = await chosenFolder('class');
    if (folder === undefined) throw new FailureError('folder-gone');
    if (!(await mayWriteInto(folder)) && !(await askToWriteInto(folder))) throw new FailureError('folder-closed');
    return new FolderCarrier(folder);
  },
};

/** Writes a file of a new name, and reads it back; one that is there is left as it is. Rejects with a FailureError. */
export async function writeInto(carrier: Carrier, name: string, text: string): Promise<void> {
  await carrier.write(name, new TextEncoder().encode(text));
  if (new TextDecoder().decode(await carrier.read(name)) !== text) throw new FailureError('file-not-written');
}

/** Of the files that may be hand-ins those that can be read, and the names of those that cannot. */
export async function filesIn(carrier: Carrier): Promise<{ readonly files: File[]; readonly unread: string[] }> {
  const names = (await carrier.list()).filter((name) => name.toLowerCase().endsWith('.json')).toSorted();
  const [files, unread]: [File[], string[]] = [[], []];
  for (const name of names) {
    // One that is just being copied, or that the program keeping the folder in step holds, keeps nobody from the rest.
    const bytes = await carrier.read(name).catch(() => undefined);
    if (bytes === undefined) unread.push(name);
    else files.push(new File([new Uint8Array(bytes)], name));
  }
  return { files, unread };
}
