import { followActiveTab } from '../messaging/active-tab.ts';
import { askPage } from '../messaging/channels.ts';
import { followCurrentClaim } from '../messaging/current-claim.ts';
import type { Settings } from '../settings/settings.ts';
import { ArticleSession } from './article-session.ts';
import { articleSources } from './article-sources.ts';
import { PanelPage, type PanelPageSources } from './panel-page.ts';
import type { PanelSources } from './panel-session.ts';
import { ReminderSession } from './reminder-session.ts';
import { sameClaimSources } from './same-claim-sources.ts';
import type { Followed } from './session.ts';

/** The pages of a window as the browser and their own scripts know them. */
export function panelSources(windowId: number, preferences: Followed<{ readonly settings: Settings }>): PanelSources {
  return {
    followActiveTab: (...wanted) => followActiveTab(windowId, ...wanted),
    sourceIn: (tabId) =>
      askPage(tabId)('snapshotStart', { most: 0 }).then(
        ({ facts }) => facts.source,
        () => undefined,
      ),
    openPage(tabId, signal) {
      const article = new ArticleSession(articleSources(tabId), preferences, signal);
      const reminder = new ReminderSession(article, preferences, signal);
      const sources: PanelPageSources = {
        ...sameClaimSources,
        followCurrentClaim: (...wanted) => followCurrentClaim(tabId, ...wanted),
        // A page that is gone meanwhile has nothing to mark.
        pointAt: (id) => void askPage(tabId)('pointAtClaim', { id }).catch(() => undefined),
      };
      return new PanelPage(article, reminder, sources, signal);
    },
  };
}
