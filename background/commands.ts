import type { Tag } from '../annotation/model/annotation.ts';
import { failureOf } from '../failure/failure.ts';
import { browserParts } from '../messaging/browser-parts.ts';
import { askPage } from '../messaging/channels.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { openPanel } from '../messaging/open-panel.ts';
import { clearSentence } from './badge.ts';
import { keepEvidence } from './keep-evidence.ts';
import { reachTab } from './read-tab.ts';
import { tagOnPage } from './tag-on-page.ts';
import { announce, announceFailure, announceOutcome } from './announce.ts';
import { wordsNow } from './words.ts';

/** What the keys do, by the names of the manifest's `commands`; the reader can change the keys in the browser. */
const commands: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'toggle-highlights': toggleHighlights,
  'next-claim': (tabId) => goToClaim(tabId, 1),
  'previous-claim': (tabId) => goToClaim(tabId, -1),
  'open-card': openCard,
  'tag-sourced': (tabId) => tagClaimInFocus(tabId, 'sourced'),
  'tag-unsourced': (tabId) => tagClaimInFocus(tabId, 'unsourced'),
  'tag-promotional': (tabId) => tagClaimInFocus(tabId, 'promotional'),
  'keep-evidence': keepSelectedEvidence,
  'open-panel': openPanel,
};

export function addCommands(): void {
  browserParts().commands?.onCommand.addListener((name, tab) => {
    const run = commands[name];
    const tabId = tab?.id;
    if (tabId === undefined || run === undefined) return;
    // Without waiting for anything, or the browser refuses to open the panel.
    run(tabId)
      .catch((error: unknown) => reachAndRun(tabId, run, error))
      .catch((error: unknown) => announceWhyNot(tabId, error));
    // The sentence of the last key is still there if the worker ended before it could take it back.
    void clearSentence(tabId);
  });
}

async function toggleHighlights(tabId: number): Promise<void> {
  await changeSettings(({ highlightsShown }) => ({ highlightsShown: !highlightsShown }));
  const { highlightsShown } = await readSettings();
  await announce(tabId, (await wordsNow()).popup.highlightsSwitched(highlightsShown));
}

/** Only screen readers need to be told: everyone else sees the highlight move. */
async function goToClaim(tabId: number, by: 1 | -1): Promise<void> {
  const reached = await askPage(tabId)('stepToClaim', { by });
  const { claims } = await wordsNow();
  if (reached === null) await announceNone(tabId);
  else await announce(tabId, claims.claimReached(reached.nth, reached.total, reached.exact, reached.tag));
}

async function openCard(tabId: number): Promise<void> {
  const isOpen = await askPage(tabId)('openCard');
  if (!isOpen) await announceNone(tabId);
}

/** Tells why there is no claim to go to. */
async function announceNone(tabId: number): Promise<void> {
  const { state } = await askPage(tabId)('snapshotStart', { most: 0 });
  const { popup } = await wordsNow();
  if (state === 'no-article') await announceOutcome(tabId, popup.status[state].title);
  else await announce(tabId, popup.noClaims.title);
}

/**
 * Tags the selected words or the current claim. With neither, it goes to a claim and tags nothing, so that nothing is
 * tagged unseen.
 */
async function tagClaimInFocus(tabId: number, tag: Tag): Promise<void> {
  const id = await askPage(tabId)('claimInFocus');
  if (id === null) return goToClaim(tabId, 1);
  const { claims, failures } = await wordsNow();
  if (await tagOnPage(tabId, id, tag)) await announceOutcome(tabId, claims.tagged(tag));
  else await announceFailure(tabId, failures.problem['not-on-page']);
}

/** A page that no script of ours can be in, a PDF, is kept without a quote. */
async function keepSelectedEvidence(tabId: number): Promise<void> {
  const { unreadable } = await reachTab(tabId);
  await keepEvidence(tabId, unreadable === undefined ? await askPage(tabId)('selectedText') : '');
}

/** Where nobody answers, the page script may only be missing; where it cannot be brought in, there is a reason. */
async function reachAndRun(tabId: number, run: (tabId: number) => Promise<unknown>, error: unknown): Promise<void> {
  if (failureOf(error) !== 'page-silent') throw error;
  const { unreadable } = await reachTab(tabId);
  if (unreadable === undefined) await run(tabId);
  else await announceOutcome(tabId, (await wordsNow()).popup.status[statusOf[unreadable]].title);
}

const statusOf = {
  'not-a-web-page': 'internal-page',
  'not-allowed': 'kept-out',
  'no-access': 'no-access',
  pdf: 'pdf',
  'site-off': 'site-off',
} as const;

async function announceWhyNot(tabId: number, error: unknown): Promise<void> {
  const { failures } = await wordsNow();
  await announceFailure(tabId, failures.problem[failureOf(error)]);
}
