import { readStorageState } from '../backup/storage-state.ts';
import { askBackground } from '../messaging/channels.ts';
import { askToReadAllSites, mayRead, onSiteAccessChange } from '../messaging/site-access.ts';
import { openShortcuts, readShortcuts } from '../messaging/shortcuts.ts';
import { database } from '../storage/connection.ts';
import { countVersions } from '../storage/versions/article-versions.ts';
import type { OptionsSources } from './options-session.ts';

/** @param changeSettings saves what the reader chooses, and shows it. */
export function optionsSources(changeSettings: OptionsSources['changeSettings']): OptionsSources {
  return {
    changeSettings,
    readShortcuts,
    openShortcuts,
    readStorageState,
    mayRead,
    askToReadAllSites,
    onSiteAccessChange,
    countVersions: async () => countVersions(await database()),
    forgetVersions: () => askBackground('forgetVersions'),
    persist: () => navigator.storage.persist(),
  };
}
