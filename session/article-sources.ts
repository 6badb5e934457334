import type { ExportOutcome, ExportRequest } from '../components/views/popup.ts';
import { askBackground, askPage } from '../messaging/channels.ts';
import { onClaimsCounted } from '../messaging/claims-counted.ts';
import { openLibrary, openSettings } from '../messaging/own-pages.ts';
import { askToReadAllSites } from '../messaging/site-access.ts';
import { reloadTab } from '../messaging/tabs.ts';
import { changeSettings } from '../settings/settings.ts';
import { unstored, watchUnstored } from '../settings/unstored.ts';
import type { ArticleSources } from './article-session.ts';
import { askArticle } from './asked-article.ts';
import { followDatabase, type FollowStored } from './follow-stored.ts';
import { framePainted } from './frame-painted.ts';

/** The article in a tab as the page, the background and the database know it. */
export function articleSources(tabId: number, followStored: FollowStored = followDatabase): ArticleSources {
  return {
    askArticle: () => askArticle(tabId),
    reachPage: async () => (await askBackground('reachTab', { tabId })).unreadable,
    onClaimsCounted: (callback, signal) => onClaimsCounted(tabId, callback, signal),
    followStored,
    framePainted,
    unstored,
    watchUnstored,
    askPage: askPage(tabId),
    askBackground,
    changeSettings,
    readAnyway: () => askBackground('readTab', { tabId }),
    askToReadAllSites,
    reloadPage: () => reloadTab(tabId),
    openLibrary,
    openSettings,
    exportNotes,
  };
}

/** The writers of files are loaded when they are first asked for. */
async function exportNotes(request: ExportRequest, source: string | undefined): Promise<ExportOutcome> {
  const { exportNotes } = await import('./export-notes.ts');
  return exportNotes(request, source);
}
