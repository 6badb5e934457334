import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** The version to which Claimlight was updated, until the reader has been told. Of this device. */
const key = 'updatedTo';

const storedSchema = z.object({ [key]: z.catch(z.optional(z.string().check(z.maxLength(50))), undefined) });

/** The version that the reader has not been told of; undefined if there is none. */
export async function untoldUpdate(): Promise<string | undefined> {
  return storedSchema.parse(await browser.storage.local.get(key))[key];
}

export async function rememberUpdate(version: string): Promise<void> {
  await browser.storage.local.set({ [key]: version });
}

export async function forgetUpdate(): Promise<void> {
  await browser.storage.local.remove(key);
}
