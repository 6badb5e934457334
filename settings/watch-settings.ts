import { watchArea } from './watch-area.ts';

/** Under which all settings stand in `browser.storage.sync`. */
export const settingsKey = 'settings';

/** Calls back after each change to the settings, from whatever page or device, until the signal aborts. */
export function onSettingsChange(callback: () => void, signal: AbortSignal): void {
  watchArea('sync', (changes) => settingsKey in changes && callback(), signal);
}
