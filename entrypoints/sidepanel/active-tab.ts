import { browser } from 'wxt/browser';

/** The page that a window shows. */
export interface ShownPage {
  readonly tabId: number;
  /** Counts the pages that were gone to: another page in the same tab is another page. */
  readonly visit: number;
  /** Counts how often the page was told to have loaded. */
  readonly loads: number;
}

/** Tells the page that a window shows, now and whenever it becomes another, until the signal aborts. */
export async function followActiveTab(
  windowId: number,
  onPage: (page: ShownPage) => void,
  signal: AbortSignal,
): Promise<void> {
  let page: ShownPage | undefined;
  const show = (change: Partial<ShownPage>): void => {
    if (signal.aborted) return;
    page = { ...(page ?? { tabId: browser.tabs.TAB_ID_NONE, visit: 0, loads: 0 }), ...change };
    onPage(page);
  };
  const onActivated = (tab: { tabId: number; windowId: number }): void => {
    if (tab.windowId === windowId && tab.tabId !== page?.tabId) show({ tabId: tab.tabId });
  };
  const onUpdated = (tabId: number, { status, url }: { status?: string; url?: string }): void => {
    if (tabId !== page?.tabId) return;
    if (status === 'loading' || url !== undefined) show({ visit: page.visit + 1 });
    else if (status === 'complete') show({ loads: page.loads + 1 });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (page === undefined) show({ tabId: tab?.id ?? browser.tabs.TAB_ID_NONE });
}
