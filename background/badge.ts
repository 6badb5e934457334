import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

const background = '#3d5a80';

/** Where tagged words changed: what they are painted with on the page, dark enough for white figures. */
const changedBackground = '#a02c22';

/** Before the number of tagged claims that no longer say what they said. */
const changeMark = '≠';

/** In place of the number when something has failed. */
const failureMark = '!';

/**
 * Milliseconds that a sentence about what a key did stays at the icon. If the worker ends sooner, the next key or the
 * next page removes it.
 */
const outcomeStay = 8000;

/** What the icon tells of a page. */
interface PageCounts {
  /** Highlighted claims. */
  readonly count: number;
  /** Tagged claims that changed or are gone. */
  readonly changed: number;
  /** Says how many changed. */
  readonly sentence: string;
}

/**
 * Shows the number of highlighted claims on the toolbar icon of a tab, or, where tagged ones changed or are gone, how
 * many of these, and removes a failure shown there. Zero shows no number.
 */
export async function showClaimCount(tabId: number, { count, changed, sentence }: PageCounts): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  if (before === failureMark || before.startsWith(changeMark)) await clearSentence(tabId);
  await browser.action.setBadgeBackgroundColor({ tabId, color: changed === 0 ? background : changedBackground });
  await browser.action.setBadgeText({ tabId, text: changed === 0 ? short(count) : changeMark + short(changed) });
  if (changed > 0) await browser.action.setTitle({ tabId, title: sentence });
}

function short(count: number): string {
  return count === 0 ? '' : count > 999 ? '999+' : String(count);
}

/** Shows a sentence as the icon's tooltip for some seconds. */
export async function showOutcome(tabId: number, sentence: string): Promise<void> {
  await browser.action.setTitle({ tabId, title: sentence });
  setTimeout(() => void clearSentence(tabId, sentence), outcomeStay);
}

/** Shows a failure as the icon's tooltip, with a mark on the icon, until the claims of the page are counted again. */
export async function showFailure(tabId: number, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: failureMark });
  await browser.action.setTitle({ tabId, title: sentence });
}

/** Restores the icon's own tooltip; if a sentence is given, only while that sentence is still shown. */
export async function clearSentence(tabId: number, sentence?: string): Promise<void> {
  const { action, name } = browser.runtime.getManifest() as Pick<Browser.runtime.ManifestV3, 'action' | 'name'>;
  try {
    if (sentence !== undefined && (await browser.action.getTitle({ tabId })) !== sentence) return;
    await browser.action.setTitle({ tabId, title: action?.default_title ?? name });
  } catch {
    // The tab has been closed, and its icon with it.
  }
}
