import { readStorageState } from '../backup/storage-state.ts';
import { openShortcuts, readShortcuts } from '../messaging/shortcuts.ts';
import { changeSettings } from '../settings/settings.ts';
import type { OptionsSources } from './options-session.ts';

/** The settings as the browser keeps them. */
export const optionsSources: OptionsSources = {
  changeSettings,
  readShortcuts,
  openShortcuts,
  readStorageState,
  persist: () => navigator.storage.persist(),
};
