import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { instantSchema } from '../annotation/model/instant.ts';

/** When notes were last shared. Of this device: it says nothing on another one. */
const storedSchema = z.object({ lastSync: z.catch(z.optional(instantSchema), undefined) });

/** ISO 8601; undefined for never. */
export async function readLastSync(): Promise<string | undefined> {
  return storedSchema.parse(await browser.storage.local.get(['lastSync'])).lastSync;
}

export function rememberSync(at: Date): Promise<void> {
  return browser.storage.local.set({ lastSync: at.toISOString() });
}

export function forgetSync(): Promise<void> {
  return browser.storage.local.remove('lastSync');
}
