import { browser } from 'wxt/browser';
import { maySpeakFor } from './may-speak-for.ts';
import { askPage } from '../messaging/channels.ts';
import { nudgeOwnPages } from '../messaging/stored-nudge.ts';

/**
 * Tells the open pages of each source's site that its annotations changed. Pages of other sites must not even learn
 * which sources the reader has notes on.
 */
export async function nudgePages(...sources: readonly string[]): Promise<void> {
  nudgeOwnPages();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const nudges = tabs.flatMap(({ id, url }) => {
    if (id === undefined || url === undefined) return [];
    const ofSite = sources.filter((source) => maySpeakFor(url, source));
    return ofSite.map((source) => askPage(id)('annotationsChanged', { source }));
  });
  // A tab without the page script gives no answer, and needs none.
  await Promise.allSettled(nudges);
}
