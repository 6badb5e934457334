import { browser } from 'wxt/browser';

const background = '#3d5a80';

/** Shows the number of highlighted claims on the toolbar icon of a tab; no number for none. */
export async function showClaimCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: background });
  await browser.action.setBadgeText({ tabId, text });
}

/** Tells of a failure where no page of ours is open to tell it: a mark on the icon, and the sentence when it is pointed at. */
export async function showFailure(tabId: number, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: sentence });
}
