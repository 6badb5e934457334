import { browser } from 'wxt/browser';
import type { Question } from '../messaging/ask.ts';

/** Claims that fill the popup. More would keep the first of them waiting. */
export const firstScreenful = 5;

/** Questions about the article in a tab, whose answers are on their way. */
export interface AskedPage {
  /** The address of the page; undefined where we may not know. */
  readonly address: Promise<string | undefined>;
  /** The page's answers, unchecked, by the question's name. */
  readonly answers: { readonly snapshotStart: Promise<unknown>; readonly selectedText: Promise<unknown> };
}

/** What the popup asks first. */
export interface AskedEarly {
  readonly tabId: Promise<number>;
  /** All that `browser.storage.sync` holds. */
  readonly settings: Promise<Record<string, unknown>>;
  readonly article: AskedPage;
}

declare global {
  interface Window {
    claimlightAsked?: AskedEarly;
  }
}

/** Asks what the popup needs for its first claims. */
export function askEarly(): AskedEarly {
  const tabId = shownTab();
  const ask = (question: Question): Promise<unknown> => {
    const answer = tabId.then((id) => browser.tabs.sendMessage(id, question, { frameId: 0 }));
    // Whoever uses the answer hears of a failure, later.
    answer.catch(() => undefined);
    return answer;
  };
  return {
    tabId,
    settings: browser.storage.sync.get(),
    article: {
      address: tabId.then(addressOf),
      answers: {
        snapshotStart: ask({ claimlight: 'snapshotStart', input: { most: firstScreenful } }),
        selectedText: ask({ claimlight: 'selectedText' }),
      },
    },
  };
}

/** The address of the page in a tab; undefined where we may not know, or in a card that has no `tabs`. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** The tab that the popup belongs to; one named in the address for a popup that stands in a tab of its own. */
async function shownTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
