import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import type { Tag } from '../../annotation/model/annotation.ts';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { servePages, type PageServer } from '../../scripts/page-server.ts';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));

/** A claim in the list of the popup. */
export interface Row {
  readonly exact: string;
  readonly tag: Tag | undefined;
}

/** What the database has of a quote. */
export interface StoredTag {
  readonly tag: Tag | undefined;
  /** Annotations of the quote, of which there may be one. */
  readonly annotations: number;
  /** Entries of the journal. */
  readonly changes: number;
}

/** The popup on the sample article, and a background that can be ended. */
export class TagStage {
  readonly #browser: ExtensionBrowser;
  readonly #server: PageServer;
  readonly #session: CDPSession;
  readonly popup: Page;

  private constructor(browser: ExtensionBrowser, server: PageServer, session: CDPSession, popup: Page) {
    this.#browser = browser;
    this.#server = server;
    this.#session = session;
    this.popup = popup;
  }

  static async open(): Promise<TagStage> {
    const server = await servePages(demo);
    const browser = await launchWithExtension();
    const article = await browser.context.newPage();
    await article.goto(`${server.origin}/2026/11/18/barrier`);
    const popup = await browser.openPopup(article);
    await popup.getByRole('row').first().waitFor();
    const session = await browser.context.newCDPSession(popup);
    await session.send('ServiceWorker.enable');
    return new TagStage(browser, server, session, popup);
  }

  /** Ends the background as the browser does, wherever it is in its work. */
  async kill(): Promise<void> {
    await this.#session.send('ServiceWorker.stopAllWorkers');
  }

  async rows(): Promise<Row[]> {
    const rows = await this.popup.evaluate(() =>
      [...document.querySelectorAll('[role=row]')].map((row) => ({
        exact: row.querySelector<HTMLElement>('.claim-head')?.dataset.claim?.replace(/^\d+:/, '') ?? '',
        tag: row.querySelector<HTMLElement>('.tag-button[aria-pressed=true]')?.dataset.tag,
      })),
    );
    return rows as Row[];
  }

  /** Clicks a tag of the n-th claim. */
  async click(nth: number, tag: Tag): Promise<void> {
    await this.popup.evaluate(
      ({ nth, tag }) => {
        const row = document.querySelectorAll('[role=row]')[nth];
        row?.querySelector<HTMLElement>(`.tag-button[data-tag=${tag}]`)?.click();
      },
      { nth, tag },
    );
  }

  /** True if the popup tells that something went wrong. */
  async tellsOfFailure(): Promise<boolean> {
    return (await this.popup.locator('.problem').count()) > 0;
  }

  stored(exact: string): Promise<StoredTag> {
    return this.popup.evaluate(async (exact) => {
      const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(String(request.error)));
        });
      const db = await asked(indexedDB.open('claimlight'));
      const transaction = db.transaction(['annotations', 'changes']);
      const all = (await asked(transaction.objectStore('annotations').getAll())) as {
        tag: Tag;
        target: { selector: [{ exact: string }] };
      }[];
      const changes = await asked(transaction.objectStore('changes').count());
      db.close();
      const ofQuote = all.filter(({ target }) => target.selector[0].exact === exact);
      return { tag: ofQuote[0]?.tag, annotations: ofQuote.length, changes };
    }, exact);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}
