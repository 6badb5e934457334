import { browser } from 'wxt/browser';
import type { Tag } from '../../annotation/annotation.ts';
import { createAnswer, type Handlers } from '../../messaging/answer.ts';
import { createAsk } from '../../messaging/ask.ts';
import { CallError } from '../../messaging/call-error.ts';
import { uiToBackground } from '../../messaging/calls.ts';
import { askPage } from '../../messaging/channels.ts';
import type { Sender } from '../../messaging/sender.ts';
import { changeSettings, readSettings } from '../../messaging/settings.ts';
import { createClaimEdits } from '../popup/claim-edits.ts';
import { joinClaims } from '../popup/joined-claim.ts';
import { openPanel } from '../sidepanel/open-panel.ts';
import { annotationCalls } from './annotation-calls.ts';
import { showFailure } from './badge.ts';
import { failureOf } from './failure.ts';
import { tabCalls } from './read-tab.ts';
import { storedCalls } from './stored-calls.ts';
import { wordsNow } from './words.ts';

/** What the keys do, by the names of the manifest's `commands`; the reader can change the keys in the browser. */
const commands: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'toggle-highlights': async () => changeSettings({ highlightsShown: !(await readSettings()).highlightsShown }),
  'next-claim': (tabId) => askPage(tabId)('stepToClaim', { by: 1 }),
  'previous-claim': (tabId) => askPage(tabId)('stepToClaim', { by: -1 }),
  'open-card': (tabId) => askPage(tabId)('openCard'),
  'tag-sourced': (tabId) => tagClaimInFocus(tabId, 'sourced'),
  'tag-unsourced': (tabId) => tagClaimInFocus(tabId, 'unsourced'),
  'tag-promotional': (tabId) => tagClaimInFocus(tabId, 'promotional'),
  'open-panel': openPanel,
};

export function addCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const obey = commands[name];
    // In the very turn of the key, or the browser refuses to open the panel.
    if (tab?.id !== undefined) obey?.(tab.id).catch(tellFailure(tab.id));
  });
}

/** Tags the claim that the reader is at; who is at none is taken to one first, so that nothing is tagged unseen. */
async function tagClaimInFocus(tabId: number, tag: Tag): Promise<void> {
  const id = await askPage(tabId)('claimInFocus');
  if (id === null) {
    await askPage(tabId)('stepToClaim', { by: 1 });
    return;
  }
  const snapshot = await askPage(tabId)('snapshot');
  const stored = await askOurselves('storedOfSource', { source: snapshot.facts.source });
  const knowledge = { snapshot, ...stored, unstored: [] };
  const claim = joinClaims(knowledge).find((claim) => claim.id === id);
  if (claim === undefined) return;
  await createClaimEdits(askOurselves).tag(claim, tag);
  await browser.action.setTitle({ tabId, title: (await wordsNow()).tagged(tag) });
}

/** The calls of the extension's own pages, without the way around: a worker's messages do not reach itself. */
const askOurselves = createAsk(uiToBackground, async (question) => {
  const calls: Handlers<typeof uiToBackground, Sender> = { ...annotationCalls, ...storedCalls, ...tabCalls };
  return createAnswer(uiToBackground, calls, failureOf)(question, { kind: 'extension-page' });
});

function tellFailure(tabId: number): (error: unknown) => Promise<void> {
  return async (error) => {
    const words = await wordsNow();
    // Nobody answers where no article is read.
    const isSilent = error instanceof CallError && error.failure === 'no-answer';
    if (isSilent) await browser.action.setTitle({ tabId, title: words.status['no-article'].title });
    else await showFailure(tabId, words.problem['not-stored']);
  };
}
