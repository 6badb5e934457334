import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, Question } from '../../messaging/ask.ts';

/** A tab of the fake browser, with what the extension did to it. */
export interface FakeTab {
  readonly id: number;
  readonly url: string;
  /** Answers as the page script does; without it nobody answers in the tab. */
  pageScript?: (question: Question) => unknown;
  /** The page script that is there once the extension has brought it in. */
  readonly broughtIn?: (question: Question) => unknown;
  /** True where the browser keeps extensions out. */
  readonly isClosedToUs?: boolean;
  readonly asked: Question[];
  readonly injected: string[];
  css: string[];
  badge: string;
  title: string;
}

export const ownTitle = 'Claimlight';

/** Listeners that the background added, to be called as the browser would. */
type Listener = (...values: never[]) => unknown;

class FakeEvent {
  readonly #listeners = new Set<Listener>();
  readonly addListener = (listener: Listener): void => void this.#listeners.add(listener);
  readonly removeListener = (listener: Listener): void => void this.#listeners.delete(listener);
  dispatch(...values: unknown[]): void {
    for (const listener of this.#listeners) listener(...(values as never[]));
  }
}

/**
 * Stands in for the browser under the background: WXT's fake for storage, and tabs with pages, icons and menus of our
 * own, which that fake does not have. Must be made before the modules under test are imported.
 */
export function installFakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const menu = new Map<string, string>();
  const heard: unknown[] = [];
  let allowed: readonly string[] | undefined;
  const onAllowed = new FakeEvent();
  const onCommand = new FakeEvent();
  const onMenuClick = new FakeEvent();
  const onInstalled = new FakeEvent();
  const onStartup = new FakeEvent();
  const tabOf = (id: number): FakeTab => {
    const tab = tabs.get(id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}`);
    return tab;
  };
  const openTo = (tab: FakeTab): FakeTab => {
    if (tab.isClosedToUs === true) throw new Error('Cannot access contents of the page');
    return tab;
  };
  const browser = {
    ...fakeBrowser,
    i18n: { getUILanguage: () => 'en' },
    runtime: {
      ...fakeBrowser.runtime,
      id: 'claimlight',
      getURL: (path: string) => `chrome-extension://claimlight${path}`,
      getManifest: () => ({
        name: ownTitle,
        version: '1.4.0',
        action: { default_title: ownTitle },
        content_scripts: [{ js: ['detect.js'] }],
      }),
      sendMessage: (message: unknown) => Promise.resolve(void heard.push(message)),
      onInstalled,
      onStartup,
    },
    tabs: {
      query: () => Promise.resolve([...tabs.values()]),
      get: (id: number) => Promise.resolve(tabOf(id)),
      sendMessage: async (id: number, question: Question): Promise<Answer> => {
        const tab = tabOf(id);
        tab.asked.push(question);
        if (tab.pageScript === undefined) throw new Error('Receiving end does not exist.');
        return { value: (await tab.pageScript(question)) ?? null };
      },
    },
    scripting: {
      insertCSS: async ({ target, css }: { target: { tabId: number }; css: string }) => {
        openTo(tabOf(target.tabId)).css.push(css);
        return Promise.resolve();
      },
      removeCSS: async ({ target, css }: { target: { tabId: number }; css: string }) => {
        const tab = openTo(tabOf(target.tabId));
        tab.css = tab.css.filter((each) => each !== css);
        return Promise.resolve();
      },
      executeScript: async ({ target, files = [] }: { target: { tabId: number }; files?: string[] }) => {
        const tab = openTo(tabOf(target.tabId));
        tab.injected.push(...files);
        if (files.length > 0 && tab.broughtIn !== undefined) tab.pageScript = tab.broughtIn;
        return Promise.resolve([{ result: 'text/html' }]);
      },
    },
    action: {
      getBadgeText: ({ tabId }: { tabId: number }) => Promise.resolve(tabOf(tabId).badge),
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        Promise.resolve(void (tabOf(tabId).badge = text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
      getTitle: ({ tabId }: { tabId: number }) => Promise.resolve(tabOf(tabId).title),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        Promise.resolve(void (tabOf(tabId).title = title)),
    },
    permissions: {
      contains: ({ origins }: { origins: string[] }) =>
        Promise.resolve(allowed === undefined || origins.every((origin) => allowed?.includes(origin))),
      onAdded: onAllowed,
      onRemoved: new FakeEvent(),
    },
    commands: { onCommand },
    contextMenus: {
      onClicked: onMenuClick,
      removeAll: (done: () => void) => {
        menu.clear();
        done();
      },
      create: ({ id, title }: { id: string; title: string }) => menu.set(id, title),
    },
  };
  vi.stubGlobal('chrome', browser);

  return {
    /** Titles of the menu's items, by id. */
    menu,
    /** What was said to the extension's own pages. */
    heard,
    openTab(tab: Pick<FakeTab, 'id' | 'url'> & Partial<FakeTab>): FakeTab {
      const opened = { asked: [], injected: [], css: [], badge: '', title: ownTitle, ...tab };
      tabs.set(tab.id, opened);
      return opened;
    },
    pressKey: (command: string, tabId: number) => onCommand.dispatch(command, { id: tabId }),
    clickMenu: (menuItemId: string, tabId: number, selectionText?: string) =>
      onMenuClick.dispatch({ menuItemId, selectionText }, { id: tabId }),
    /** The reader lets the extension read these origins only. */
    allowOnly: (...origins: string[]) => void (allowed = origins),
    /** The reader lets it read all sites again. */
    allowAll(): void {
      allowed = undefined;
      onAllowed.dispatch({ origins: ['http://*/*', 'https://*/*'] });
    },
    start: () => onStartup.dispatch(),
    install: (reason: string, previousVersion?: string) => onInstalled.dispatch({ reason, previousVersion }),
    reset(): void {
      allowed = undefined;
      tabs.clear();
      menu.clear();
      heard.length = 0;
      fakeBrowser.reset();
    },
  };
}
