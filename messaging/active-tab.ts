import { browser } from 'wxt/browser';

/** The page that a window shows. */
export interface ShownPage {
  readonly tabId: number;
  /** Counts the pages that were gone to: another page in the same tab is another page. */
  readonly visit: number;
  /** Counts how often the page was told to have loaded. */
  readonly loads: number;
}

/**
 * Tells the page that a window shows, now and whenever it becomes another, until the signal aborts.
 *
 * @param isStill tells whether a tab still has the article that is shown; undefined if none is.
 */
export async function followActiveTab(
  windowId: number,
  isStill: (tabId: number) => Promise<boolean | undefined>,
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
  // A page that changes its address by script is told as one that loads: only the article knows whether it is another.
  const look = async (tabId: number, status: string | undefined): Promise<void> => {
    const isSame = (await isStill(tabId)) ?? status === 'complete';
    if (tabId === page?.tabId) show(isSame ? { loads: page.loads + 1 } : { visit: page.visit + 1 });
  };
  const onUpdated = (tabId: number, { status, url }: { status?: string; url?: string }): void => {
    if (tabId === page?.tabId && (status !== undefined || url !== undefined)) void look(tabId, status);
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
