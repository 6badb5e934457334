import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

const background = '#3d5a80';

/** In place of the number when something has failed. */
const failureMark = '!';

/**
 * Milliseconds that a sentence about what a key did stays at the icon. A worker that ends sooner leaves it to the next key; a
 * page that is left takes it along.
 */
const outcomeStay = 8000;

/** Shows the number of highlighted claims on the toolbar icon of a tab, in place of a failure, too; no number for none. */
export async function showClaimCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  if ((await browser.action.getBadgeText({ tabId })) === failureMark) await clearSentence(tabId);
  await browser.action.setBadgeBackgroundColor({ tabId, color: background });
  await browser.action.setBadgeText({ tabId, text });
}

/** Tells what was done where no page of ours is open to tell it: for some seconds, when the icon is pointed at. */
export async function showOutcome(tabId: number, sentence: string): Promise<void> {
  await browser.action.setTitle({ tabId, title: sentence });
  setTimeout(() => void clearSentence(tabId, sentence), outcomeStay);
}

/** Tells of a failure in the same place, with a mark on the icon, until the page is counted again. */
export async function showFailure(tabId: number, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: failureMark });
  await browser.action.setTitle({ tabId, title: sentence });
}

/** Puts the icon's own title back. With a sentence: only if that is still the one there. */
export async function clearSentence(tabId: number, sentence?: string): Promise<void> {
  const { action, name } = browser.runtime.getManifest() as Pick<Browser.runtime.ManifestV3, 'action' | 'name'>;
  try {
    if (sentence !== undefined && (await browser.action.getTitle({ tabId })) !== sentence) return;
    await browser.action.setTitle({ tabId, title: action?.default_title ?? name });
  } catch {
    // The tab has been closed, and its icon with it.
  }
}
