import { browser } from 'wxt/browser';
import { CallError } from '../messaging/call-error.ts';
import type { PageSnapshot, Unreadable } from '../messaging/calls.ts';
import { askBackground, askPage } from '../messaging/channels.ts';
import { asStorageError, type StorageError } from '../storage/storage-error.ts';
import type { Stored } from '../storage/stored.ts';
import { addressOf, firstScreenful, type AskedPage } from './ask-early.ts';
import { framePainted } from './frame-painted.ts';

/** Milliseconds between two questions to a page that is still being read. */
const askAgainAfter = 150;

/** Milliseconds that the first drawing may wait for the page. */
const soon = 50;

/** What is known of the article in a tab, and of what the reader said of it. */
export interface PageView extends Stored {
  /** Undefined until the page has answered. */
  readonly snapshot?: PageSnapshot;
  /** Why nobody answers in this tab. */
  readonly silence?: Unreadable | 'no-reader';
  /** The address of the page in the tab; undefined where we may not know. */
  readonly address?: string | undefined;
  readonly selectedText: string;
  readonly storageError?: StorageError | undefined;
}

/** Before anything is known. */
export const emptyView: PageView = { selectedText: '', annotations: [], drafts: [], canUndo: false };

/** True once the database has told what is stored of the article. */
export function isStoredKnown({ annotations, storageError }: PageView): boolean {
  return annotations !== emptyView.annotations && storageError === undefined;
}

/** True until the database has told what is stored of the article, or has failed: what is written now could be written over it. */
export function isStoredAwaited(view: PageView): boolean {
  return !isStoredKnown(view) && view.storageError === undefined;
}

/** A view of which the page has told its part. */
export type AnsweredView = PageView & Required<Pick<PageView, 'snapshot'>>;

/** Questions about the article in a tab, on their way. */
export interface AskedArticle {
  readonly address: Promise<string | undefined>;
  /** Rejects with a `CallError`. */
  readonly answer: Promise<Pick<AnsweredView, 'snapshot' | 'selectedText'>>;
}

/** @param early the first questions of all, if they were sent beforehand: about the start of the list. */
export function askArticle(tabId: number, early?: AskedPage): AskedArticle {
  const ask = askPage(tabId, { ...early?.answers });
  const snapshot = early === undefined ? ask('snapshot') : ask('snapshotStart', { most: firstScreenful });
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

/**
 * Follows the article in a tab: asks the page, listens for its nudges, and follows the database.
 *
 * @param asked the first questions, if they were asked beforehand, or the view that their answers made.
 * @param onView is told each new view; the first comes as soon as the page has answered.
 */
export function followPage(
  tabId: number,
  followStored: FollowStored,
  onView: (view: PageView) => void,
  signal: AbortSignal,
  asked?: AskedArticle | AnsweredView,
): { ask: () => void } {
  let view: PageView = emptyView;
  let followed: { source: string; life: AbortController } | undefined;

  const show = (change: Partial<PageView>): void => {
    if (signal.aborted) return;
    view = { ...view, ...change };
    onView(view);
  };
  const ask = async ({ address, answer } = askArticle(tabId)): Promise<void> => {
    const addressShown = address.then((address) => show({ address }));
    try {
      const answered = await answer;
      await addressShown;
      goOn(answered.snapshot);
      show({ ...answered, silence: undefined });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { unreadable } = await askBackground('lookAtTab', { tabId }).catch(() => ({ unreadable: undefined }));
      await addressShown;
      show({ silence: unreadable ?? 'no-reader' });
    }
  };
  const goOn = ({ facts, state, claimsLeft }: PageSnapshot): void => {
    follow(facts.source);
    if (claimsLeft > 0) void framePainted().then(() => ask());
    else if (state === 'reading' && !signal.aborted) setTimeout(() => void ask(), askAgainAfter);
  };
  const follow = (source: string): void => {
    if (followed?.source === source) return;
    followed?.life.abort();
    // What is stored of the article before is not what is stored of this one.
    const { annotations, drafts, canUndo } = emptyView;
    view = { ...view, annotations, drafts, canUndo, storageError: undefined };
    followed = { source, life: new AbortController() };
    const stop = AbortSignal.any([signal, followed.life.signal]);
    followStored(source, (stored) => show({ ...stored, storageError: undefined }), stop).catch((error: unknown) =>
      show({ storageError: asStorageError(error) }),
    );
  };

  const onNudge = (message: unknown, sender: { tab?: { id?: number } }): void => {
    // The reader tells the background how many claims it has painted; that is when the list is out of date. Without a tab it
    // comes from the background, to this tab's card.
    const isCount = typeof message === 'object' && message !== null && 'claimlight' in message;
    if (isCount && message.claimlight === 'claimsCounted' && (sender.tab?.id ?? tabId) === tabId) void ask();
  };
  browser.runtime.onMessage.addListener(onNudge);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onNudge), { once: true });
  if (asked !== undefined && 'snapshot' in asked) {
    view = asked;
    goOn(asked.snapshot);
  } else void ask(asked);
  return { ask: () => void ask() };
}

/** Tells what is stored of a source, now and after each change; rejects if the database cannot be read. */
export type FollowStored = (source: string, onStored: (stored: Stored) => void, signal: AbortSignal) => Promise<void>;

/**
 * For pages of ours that stand in a tab, window or panel of their own. The database is loaded once the page's claims are on
 * screen, which need none of it.
 */
export const followDatabase: FollowStored = async (...wanted) => {
  await framePainted();
  const { followOpened } = await import('./follow-database.ts');
  return followOpened(...wanted);
};
