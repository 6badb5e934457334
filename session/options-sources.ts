import { readStorageState } from '../backup/storage-state.ts';
import { askBackground } from '../messaging/channels.ts';
import { openShortcuts, readShortcuts } from '../messaging/shortcuts.ts';
import { changeSettings } from '../settings/settings.ts';
import { database } from '../storage/connection.ts';
import { countVersions } from '../storage/versions/article-versions.ts';
import type { OptionsSources } from './options-session.ts';

/** The settings as the browser keeps them. */
export const optionsSources: OptionsSources = {
  changeSettings,
  readShortcuts,
  openShortcuts,
  readStorageState,
  countVersions: async () => countVersions(await database()),
  forgetVersions: () => askBackground('forgetVersions'),
  persist: () => navigator.storage.persist(),
};
