import { failureOf } from '../failure/failure.ts';
import { nudgeOwnPages } from '../messaging/stored-nudge.ts';
import { shownPageOf } from '../messaging/tabs.ts';
import { evidenceOf, pageOf, quoteOf } from '../session/page-evidence.ts';
import { beingChecked } from '../storage/being-checked.ts';
import { database } from '../storage/connection.ts';
import { saveTyped } from '../storage/save-typed.ts';
import { announceFailure, announceOutcome } from './announce.ts';
import { wordsNow } from './words.ts';

/** Of claims on the page itself, so many are passed over at most. */
const mostLooked = 50;

/**
 * Keeps the page in a tab as evidence for the claim that is being checked, the last changed of them, and tells so. What
 * the page says of the claim, the reader chooses later.
 *
 * @param selected the words selected on the page, if any.
 */
export async function keepEvidence(tabId: number, selected = ''): Promise<void> {
  const { popup, failures } = await wordsNow();
  try {
    const page = await shownPageOf(tabId);
    const db = await database();
    const checked = page && (await beingChecked(db, mostLooked));
    const claim = checked?.find(({ source }) => source !== pageOf(page?.url ?? ''));
    if (page === undefined || claim === undefined) {
      await announceFailure(tabId, popup.nothingChecked);
      return;
    }
    const { id, source, exact, prefix, words } = claim;
    await saveTyped(db, { id, source, exact, prefix, evidence: [evidenceOf(page, quoteOf(selected))] }, new Date());
    nudgeOwnPages();
    await announceOutcome(tabId, popup.evidenceKeptFor(words));
  } catch (error) {
    console.warn('Claimlight could not keep the page as evidence', error);
    await announceFailure(tabId, failures.problem[failureOf(error)]);
  }
}
