import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { instantSchema } from '../annotation/model/instant.ts';

/** With whom notes are shared in the folder: the reader's other devices, or other people, who each write their own. */
export const sharedWithSchema = z.enum(['devices', 'people']);

export type SharedWithKind = z.infer<typeof sharedWithSchema>;

/** How and when notes are shared. Of this device: it says nothing on another one. */
const storedSchema = z.object({
  lastSync: z.catch(z.optional(instantSchema), undefined),
  sharedWith: z.catch(sharedWithSchema, 'devices'),
  /** Among people, new notes are the reader's alone until they say otherwise. */
  startsPrivate: z.catch(z.boolean(), false),
});

type Stored = z.infer<typeof storedSchema>;

async function read(): Promise<Stored> {
  const keys = ['lastSync', 'sharedWith', 'startsPrivate'] as const;
  return storedSchema.parse(await browser.storage.local.get([...keys]));
}

/** ISO 8601; undefined for never. */
export async function readLastSync(): Promise<string | undefined> {
  return (await read()).lastSync;
}

export function rememberSync(at: Date): Promise<void> {
  return browser.storage.local.set({ lastSync: at.toISOString() });
}

export async function readSharing(): Promise<Pick<Stored, 'sharedWith' | 'startsPrivate'>> {
  const { sharedWith, startsPrivate } = await read();
  return { sharedWith, startsPrivate };
}

export function changeSharing(change: Partial<Pick<Stored, 'sharedWith' | 'startsPrivate'>>): Promise<void> {
  return browser.storage.local.set(change);
}

/** True if a note that is made now is the reader's alone; also where that cannot be read, as it can be shared later. */
export function isNewNotePrivate(): Promise<boolean> {
  return read().then(
    ({ sharedWith, startsPrivate }) => sharedWith === 'people' && startsPrivate,
    () => true,
  );
}

export function forgetSync(): Promise<void> {
  return browser.storage.local.remove(['lastSync', 'sharedWith', 'startsPrivate']);
}
