import type { Tag } from '../annotation/model/annotation.ts';
import { createAnswer } from '../messaging/answer.ts';
import { createAsk } from '../messaging/ask.ts';
import { uiToBackground } from '../messaging/calls.ts';
import { askPage, askWholeSnapshot } from '../messaging/channels.ts';
import { createClaimEdits } from '../session/claim-edits.ts';
import { joinClaims } from '../session/joined-claim.ts';
import { database } from '../storage/connection.ts';
import { storedOf } from '../storage/stored.ts';
import { uiCalls } from './ui-calls.ts';

/**
 * Tags a claim of the page in a tab as its list would: what is stored of it stays, and words and article are those that
 * the page tells in one answer.
 *
 * @returns false if the page no longer has the claim.
 */
export async function tagOnPage(tabId: number, id: string, tag: Tag): Promise<boolean> {
  const snapshot = await askWholeSnapshot(askPage(tabId));
  const stored = await storedOf(await database(), snapshot.facts.source);
  const claim = joinClaims({ snapshot, ...stored, unstored: [] }).find((claim) => claim.id === id);
  if (claim === undefined) return false;
  await createClaimEdits(askOurselves).tag(claim, tag);
  return true;
}

/** The calls of the extension's own pages, without the way around: a worker's messages do not reach itself. */
const askOurselves = createAsk(uiToBackground, {
  async send(question) {
    return createAnswer(uiToBackground, uiCalls)(question, { kind: 'extension-page' });
  },
  silence: 'no-answer',
});
