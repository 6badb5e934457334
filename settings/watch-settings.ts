import { watchArea } from './watch-area.ts';

/** Under which all settings stand in `browser.storage.sync`. */
export const settingsKey = 'settings';

/** The names of items in which long lists of sites go on. */
export const siteItems: readonly string[] = Array.from({ length: 10 }, (_, index) => `sites-${index + 1}`);

/** True for the name of an item that holds some of the settings. */
export function isOfSettings(name: string): boolean {
  return name === settingsKey || siteItems.includes(name);
}

/** Calls back after each change to the settings, from whatever page or device, until the signal aborts. */
export function onSettingsChange(callback: () => void, signal: AbortSignal): void {
  watchArea('sync', (changes) => Object.keys(changes).some(isOfSettings) && callback(), signal);
}
