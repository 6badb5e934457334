import type { Handlers } from '../messaging/answer.ts';
import type { cardToPage } from '../messaging/calls.ts';
import { askPage, type CardSender } from '../messaging/channels.ts';

/** Hands the card's questions on to the page it stands in, for browsers where it cannot ask there itself. */
export const cardCalls: Handlers<typeof cardToPage, CardSender> = {
  openedClaim: (input, { tabId }) => askPage(tabId)('openedClaim', input),
  snapshot: (_nothing, { tabId }) => askPage(tabId)('snapshot'),
  snapshotRest: (input, { tabId }) => askPage(tabId)('snapshotRest', input),
  selectedText: (_nothing, { tabId }) => askPage(tabId)('selectedText'),
  focusClaim: (input, { tabId }) => askPage(tabId)('focusClaim', input),
};
