import { browser } from 'wxt/browser';
import type { Tag } from '../annotation/model/annotation.ts';
import { CallError } from '../messaging/call-error.ts';
import { askPage } from '../messaging/channels.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { openPanel } from '../messaging/open-panel.ts';
import { clearSentence } from './badge.ts';
import { tagOnPage } from './tag-on-page.ts';
import { say, tellFailure, tellOutcome } from './tell.ts';
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
  'open-panel': openPanel,
};

export function addCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const obey = commands[name];
    const tabId = tab?.id;
    if (tabId === undefined || obey === undefined) return;
    // In the very turn of the key, or the browser refuses to open the panel.
    obey(tabId).catch((error: unknown) => tellWhyNot(tabId, name, error));
    // What the last key did, if the worker that told of it ended before it was time to take it back.
    void clearSentence(tabId);
  });
}

async function toggleHighlights(tabId: number): Promise<void> {
  await changeSettings(({ highlightsShown }) => ({ highlightsShown: !highlightsShown }));
  const { highlightsShown } = await readSettings();
  await say(tabId, (await wordsNow()).highlightsSwitched(highlightsShown));
}

/** The highlight tells it to the eye, and goes there with it. */
async function goToClaim(tabId: number, by: 1 | -1): Promise<void> {
  const reached = await askPage(tabId)('stepToClaim', { by });
  const words = await wordsNow();
  if (reached === null) await say(tabId, words.noClaims.title);
  else await say(tabId, words.claimReached(reached.nth, reached.total, reached.words, reached.tag));
}

async function openCard(tabId: number): Promise<void> {
  const isOpen = await askPage(tabId)('openCard');
  if (!isOpen) await say(tabId, (await wordsNow()).noClaims.title);
}

/** Tags what is selected, or the claim that the reader is at; who is at none is taken to one first, so that nothing is tagged unseen. */
async function tagClaimInFocus(tabId: number, tag: Tag): Promise<void> {
  const id = await askPage(tabId)('claimInFocus');
  if (id === null) return goToClaim(tabId, 1);
  const words = await wordsNow();
  if (await tagOnPage(tabId, id, tag)) await tellOutcome(tabId, words.tagged(tag));
  else await tellFailure(tabId, words.problem['not-stored']);
}

async function tellWhyNot(tabId: number, name: string, error: unknown): Promise<void> {
  const words = await wordsNow();
  // Nobody answers where no article is read.
  const isSilent = error instanceof CallError && error.failure === 'no-answer';
  if (isSilent) await tellOutcome(tabId, words.status['no-article'].title);
  else await tellFailure(tabId, words.problem[name.startsWith('tag-') ? 'not-stored' : 'not-done']);
}
