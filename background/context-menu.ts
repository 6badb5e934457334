import { browser } from 'wxt/browser';
import { tagSchema, type Tag } from '../annotation/model/annotation.ts';
import { FailureError, failureOf } from '../failure/failure.ts';
import type { PageClaim } from '../messaging/page-shapes.ts';
import { browserParts } from '../messaging/browser-parts.ts';
import { askPage } from '../messaging/channels.ts';
import { readTab } from './read-tab.ts';
import { keepEvidence } from './keep-evidence.ts';
import { tagOnPage } from './tag-on-page.ts';
import { announceFailure, announceOutcome } from './announce.ts';
import { wordsNow } from './words.ts';

const menuId = 'tag-selection';
const evidenceId = 'keep-evidence';

/** On any page: makes a claim of what the reader selected, or keeps it with the page as evidence. */
export function addContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => void createMenu());
  browserParts().contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const tag = tagSchema.safeParse(menuItemId);
    if (tag.success && tab?.id !== undefined) void tagSelection(tab.id, tag.data);
    else if (menuItemId === evidenceId && tab?.id !== undefined) void keepEvidence(tab.id, selectionText);
  });
}

/** Makes the menu anew, in the language that is set. */
export async function createMenu(): Promise<void> {
  const { claims, popup } = await wordsNow();
  const { contextMenus } = browserParts();
  contextMenus?.removeAll(() => {
    contextMenus.create({ id: menuId, title: popup.tagSelection, contexts: ['selection'] });
    contextMenus.create({ id: evidenceId, title: popup.keepEvidence, contexts: ['selection'] });
    for (const tag of tagSchema.options) {
      contextMenus.create({ id: tag, parentId: menuId, title: claims.tag[tag], contexts: ['selection'] });
    }
  });
}

async function tagSelection(tabId: number, tag: Tag): Promise<void> {
  const { claims, failures } = await wordsNow();
  try {
    const claim = await selectedClaim(tabId);
    const isTagged = claim !== null && (await tagOnPage(tabId, claim.id, tag));
    if (claim === null) await announceFailure(tabId, failures.problem['not-in-article']);
    else if (isTagged) await announceOutcome(tabId, claims.tagged(tag));
    else await announceFailure(tabId, failures.problem['not-on-page']);
  } catch (error) {
    console.warn('Claimlight could not tag the selection', error);
    await announceFailure(tabId, failures.problem[failureOf(error)]);
  }
}

async function selectedClaim(tabId: number): Promise<PageClaim | null> {
  try {
    return await askPage(tabId)('claimFromSelection');
  } catch (error) {
    if (failureOf(error) !== 'page-silent') throw error;
    const { unreadable } = await readTab(tabId);
    if (unreadable !== undefined) throw new FailureError('page-unreadable', { detail: unreadable });
    return askPage(tabId)('claimFromSelection');
  }
}
