import { browser } from 'wxt/browser';

/**
 * The room that the notes take, in bytes, and whether the browser keeps them whatever happens to the disk. The
 * permission `unlimitedStorage` exempts from eviction
 * (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies; Firefox makes such a database
 * persistent), whether or not the browser then calls the storage persistent.
 */
export async function readStorageState(): Promise<{ used: number; available?: number; isPersistent: boolean }> {
  const { usage = 0, quota } = await navigator.storage.estimate();
  return { used: usage, ...(quota !== undefined && { available: quota }), isPersistent: await isStoragePersistent() };
}

async function isStoragePersistent(): Promise<boolean> {
  const { permissions = [] } = browser.runtime.getManifest();
  return permissions.includes('unlimitedStorage') || navigator.storage.persisted();
}
