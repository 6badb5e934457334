import { askPage, askSnapshotStart, askWholeSnapshot } from '../messaging/channels.ts';
import { firstScreenful, type EarlyQuestions } from '../messaging/early-questions.ts';
import { addressOf } from '../messaging/tabs.ts';
import { emptyView, type AnsweredView } from './page-view.ts';

/** Milliseconds that the first drawing may wait for the page. */
const soon = 50;

/** Questions about the article in a tab, on their way. */
export interface AskedArticle {
  readonly address: Promise<string | undefined>;
  /** Rejects with a `CallError`. */
  readonly answer: Promise<Pick<AnsweredView, 'snapshot' | 'selectedText'>>;
}

/** @param early the first questions of all, if they were sent beforehand: about the start of the list. */
export function askArticle(tabId: number, early?: EarlyQuestions): AskedArticle {
  const ask = askPage(tabId, { ...early?.answers });
  const snapshot = early === undefined ? askWholeSnapshot(ask) : askSnapshotStart(ask, firstScreenful);
  const answer = Promise.all([ask('selectedText'), snapshot]).then(([selectedText, snapshot]) => ({
    selectedText,
    snapshot,
  }));
  // Whoever follows the page hears of a failure, perhaps later.
  answer.catch(() => undefined);
  return { address: early?.address ?? addressOf(tabId), answer };
}

/** The first view, if the page answers soon: it can be drawn at once then, instead of a popup that waits. */
export async function viewIfSoon({ address, answer }: AskedArticle): Promise<AnsweredView | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, soon));
  const answered = Promise.all([answer, address]).then(([answered, address]) => ({
    ...emptyView,
    ...answered,
    address,
  }));
  return Promise.race([answered.catch(() => undefined), late]);
}
