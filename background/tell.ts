import { askPage } from '../messaging/channels.ts';
import { showFailure, showOutcome } from './badge.ts';

/** Tells what was done where no page of ours is open: at the icon, and to those who hear the page. */
export async function tellOutcome(tabId: number, sentence: string): Promise<void> {
  await Promise.all([showOutcome(tabId, sentence), say(tabId, sentence)]);
}

/** As `tellOutcome`, of what was not done; it stays until something has been. */
export async function tellFailure(tabId: number, sentence: string): Promise<void> {
  await Promise.all([showFailure(tabId, sentence), say(tabId, sentence)]);
}

/** Says a sentence to those who hear the page in a tab. A page without a reader is silent. */
export async function say(tabId: number, words: string): Promise<void> {
  await askPage(tabId)('say', { words }).catch(() => undefined);
}
