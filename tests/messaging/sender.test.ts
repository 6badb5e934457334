import { describe, expect, it, vi } from 'vitest';
import { senderOf } from '../../messaging/sender.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'claimlight', getURL: (path: string) => `chrome-extension://claimlight${path}` } },
}));

type MessageSender = Parameters<typeof senderOf>[0];

const sender = (parts: object): MessageSender => ({ id: 'claimlight', ...parts });
const tab = { id: 7 };
const url = 'https://harbour-gazette.example/news/ferry';

describe('the sender of a message', () => {
  it('is a page, with its tab and address, if it is the top frame of a web page', () => {
    expect(senderOf(sender({ tab, frameId: 0, url }))).toEqual({ kind: 'page', tabId: 7, url, isPrivate: false });
  });

  it('is a page in a private window where the browser says so', () => {
    const isPrivate = { tab: { ...tab, incognito: true }, frameId: 0, url };
    expect(senderOf(sender(isPrivate))).toMatchObject({ kind: 'page', isPrivate: true });
  });

  it.each(['/popup.html', '/library.html?tag=sourced'])('is one of our own pages, in a tab or not: %s', (path) => {
    const own = `chrome-extension://claimlight${path}`;
    expect(senderOf(sender({ url: own }))).toEqual({ kind: 'extension-page' });
    expect(senderOf(sender({ tab, frameId: 0, url: own }))).toEqual({ kind: 'extension-page' });
  });

  it('is the card, with the tab of the page, if it is one of our own pages in a frame inside one', () => {
    const own = 'chrome-extension://claimlight/card.html';
    expect(senderOf(sender({ tab, frameId: 3, url: own }))).toEqual({ kind: 'card', tabId: 7 });
  });

  it.each([
    ['another extension', { id: 'other', tab, frameId: 0, url }],
    ['another extension that names our page', { id: 'other', url: 'chrome-extension://claimlight/popup.html' }],
    ['a frame inside a page', { tab, frameId: 3, url }],
    ['a page that is not of the web', { tab, frameId: 0, url: 'file:///home/reader/page.html' }],
    ['an extension whose id begins with ours', { tab, frameId: 0, url: 'chrome-extension://claimlight2/popup.html' }],
    ['a page without a tab', { frameId: 0, url }],
    ['a page that nobody sees yet', { tab, frameId: 0, url, documentLifecycle: 'prerender' }],
    ['nobody', {}],
  ])('is refused if it is %s', (_name, parts) => {
    expect(senderOf(sender(parts))).toBeUndefined();
  });
});
