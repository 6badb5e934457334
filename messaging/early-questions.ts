import { browser } from 'wxt/browser';
import type { Question } from './ask.ts';
import { addressOf, shownTab } from './tabs.ts';

/** Claims that fill the popup. More would keep the first of them waiting. */
export const firstScreenful = 5;

/** Questions about the article that the popup is opened on, whose answers are on their way. */
export interface EarlyQuestions {
  readonly tabId: Promise<number>;
  /** The address of the page; undefined where we may not know. */
  readonly address: Promise<string | undefined>;
  /** The page's answers, unchecked, by the question's name. */
  readonly answers: { readonly snapshotStart: Promise<unknown>; readonly selectedText: Promise<unknown> };
}

/**
 * Asks the page what the popup shows first, without the schemas that check the answers: those are still being loaded.
 */
export function askEarly(): EarlyQuestions {
  const tabId = shownTab();
  const ask = (question: Question): Promise<unknown> => {
    const answer = tabId.then((id) => browser.tabs.sendMessage(id, question, { frameId: 0 }));
    // Whoever uses the answer hears of a failure, later.
    answer.catch(() => undefined);
    return answer;
  };
  return {
    tabId,
    address: tabId.then(addressOf),
    answers: {
      snapshotStart: ask({ claimlight: 'snapshotStart', input: { most: firstScreenful } }),
      selectedText: ask({ claimlight: 'selectedText' }),
    },
  };
}
