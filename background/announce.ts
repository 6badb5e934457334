import { askPage } from '../messaging/channels.ts';
import { showFailure, showOutcome } from './badge.ts';

/** Tells what was done while no view of ours is open: at the icon, and to screen readers in the page. */
export async function announceOutcome(tabId: number, sentence: string): Promise<void> {
  await Promise.all([showOutcome(tabId, sentence), announce(tabId, sentence)]);
}

/** Tells what could not be done, in the same two places; it stays at the icon until something has been done. */
export async function announceFailure(tabId: number, sentence: string): Promise<void> {
  await Promise.all([showFailure(tabId, sentence), announce(tabId, sentence)]);
}

/** Has the page script in a tab announce a sentence to screen readers. In a tab without one nothing is announced. */
export async function announce(tabId: number, words: string): Promise<void> {
  await askPage(tabId)('say', { words }).catch(() => undefined);
}
