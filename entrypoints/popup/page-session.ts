import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { CallError } from '../../messaging/call-error.ts';
import type { PageSnapshot, Unreadable } from '../../messaging/calls.ts';
import { askBackground, askPage } from '../../messaging/channels.ts';
import { database } from '../../storage/connection.ts';
import { asStorageError, type StorageError } from '../../storage/storage-error.ts';
import { storedOf, type Stored } from '../../storage/stored.ts';

/** Milliseconds between two questions to a page that is still being read. */
const askAgainAfter = 150;

/** What is known of the article in a tab, and of what the reader said of it. */
export interface PageView extends Stored {
  /** Undefined until the page has answered. */
  readonly snapshot?: PageSnapshot;
  /** Why nobody answers in this tab. */
  readonly silence?: Unreadable | 'no-reader';
  /** The address of the page in the tab; undefined where we may not know. */
  readonly address?: string | undefined;
  readonly selectedText: string;
  readonly storageError?: StorageError;
}

/** Before anything is known. */
export const emptyView: PageView = { selectedText: '', annotations: [], drafts: [], canUndo: false };

/** True once the database has told what is stored of the article. */
export function isStoredKnown({ annotations, storageError }: PageView): boolean {
  return annotations !== emptyView.annotations && storageError === undefined;
}

/**
 * Follows the article in a tab: asks the page, listens for its nudges, and follows the database.
 *
 * @param onView is told each new view; the first comes as soon as the page has answered.
 */
export function followPage(
  tabId: number,
  followStored: FollowStored,
  onView: (view: PageView) => void,
  signal: AbortSignal,
): { ask: () => void } {
  let view = emptyView;
  let followed: { source: string; life: AbortController } | undefined;

  const show = (change: Partial<PageView>): void => {
    if (signal.aborted) return;
    view = { ...view, ...change };
    onView(view);
  };
  const ask = async (): Promise<void> => {
    const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
    show({ address: url });
    try {
      const snapshot = await askPage(tabId)('snapshot');
      const selectedText = await askPage(tabId)('selectedText');
      follow(snapshot.facts.source);
      show({ snapshot, selectedText, silence: undefined });
      if (snapshot.state === 'reading' && !signal.aborted) setTimeout(() => void ask(), askAgainAfter);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { unreadable } = await askBackground('lookAtTab', { tabId }).catch(() => ({ unreadable: undefined }));
      show({ silence: unreadable ?? 'no-reader' });
    }
  };
  const follow = (source: string): void => {
    if (followed?.source === source) return;
    followed?.life.abort();
    followed = { source, life: new AbortController() };
    const stop = AbortSignal.any([signal, followed.life.signal]);
    followStored(source, (stored) => show({ ...stored, storageError: undefined }), stop).catch((error: unknown) =>
      show({ storageError: asStorageError(error) }),
    );
  };

  const onNudge = (message: unknown, sender: { tab?: { id?: number } }): void => {
    // The reader tells the background how many claims it has painted; that is when the list is out of date.
    const isCount = typeof message === 'object' && message !== null && 'claimlight' in message;
    if (isCount && message.claimlight === 'claimsCounted' && sender.tab?.id === tabId) void ask();
  };
  browser.runtime.onMessage.addListener(onNudge);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onNudge), { once: true });
  void ask();
  return { ask: () => void ask() };
}

/** Tells what is stored of a source, now and after each change; rejects if the database cannot be read. */
export type FollowStored = (source: string, onStored: (stored: Stored) => void, signal: AbortSignal) => Promise<void>;

/** For pages of ours that stand in a tab, window or panel of their own. */
export const followDatabase: FollowStored = async (source, onStored, signal) => {
  // Opened beforehand: a live query follows only what it reads without waiting for promises that are not the database's.
  const db = await database();
  return new Promise((_, reject) => {
    const subscription = liveQuery(() => storedOf(db, source)).subscribe({ next: onStored, error: reject });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  });
};
