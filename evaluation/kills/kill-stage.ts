import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { SmallDisk } from './small-disk.ts';

/** What is ended in the middle; the disk by filling it to the last byte. */
export const victims = ['worker', 'tab', 'browser', 'disk'] as const;

export type Victim = (typeof victims)[number];

/** One of our pages that leaves the database alone. */
export const quietPage = 'welcome.html';

/** A browser that can be killed and comes back with the same profile. */
export class KillStage {
  readonly #profile: string;
  readonly #disk: SmallDisk | undefined;
  #browser: ExtensionBrowser;
  /** The page from which the database is looked at. */
  witness: Page;

  private constructor(profile: string, disk: SmallDisk | undefined, browser: ExtensionBrowser, witness: Page) {
    this.#profile = profile;
    this.#disk = disk;
    this.#browser = browser;
    this.witness = witness;
  }

  static async open(): Promise<KillStage> {
    return KillStage.#openIn(await mkdtemp(join(tmpdir(), 'claimlight-killed-')));
  }

  /** With its profile on a disk that can be filled; undefined where the user may not mount one. */
  static async openOnSmallDisk(): Promise<KillStage | undefined> {
    const disk = SmallDisk.mount();
    return disk && KillStage.#openIn(disk.folder, disk);
  }

  static async #openIn(profile: string, disk?: SmallDisk): Promise<KillStage> {
    const browser = await launchWithExtension({ profile });
    return new KillStage(profile, disk, browser, await browser.open(quietPage));
  }

  openPage(name: string): Promise<Page> {
    return this.#browser.open(name);
  }

  /** The background worker, awake. */
  async worker(): Promise<Worker> {
    // A question for which it needs no database.
    await this.witness.evaluate(() => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome;
      return runtime.sendMessage({ claimlight: 'reachTab', input: { tabId: 0 } });
    });
    return this.#browser.worker();
  }

  /** Makes ready to kill: what it resolves with ends the victim at once, without a word to it. */
  async aim(victim: Victim, tab: Page): Promise<() => Promise<void>> {
    if (victim === 'tab') return () => tab.close();
    if (victim === 'disk') {
      this.#disk?.fillAlmost();
      return () => Promise.resolve(this.#disk?.fill());
    }
    if (victim === 'worker') {
      const session = await this.#browser.context.newCDPSession(this.witness);
      await session.send('ServiceWorker.enable');
      return async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        await session.detach();
      };
    }
    const processId = await this.#processId();
    return async () => {
      const closed = new Promise((done) => this.#browser.context.once('close', done));
      process.kill(processId, 'SIGKILL');
      await closed;
    };
  }

  /** Starts a killed browser again, or one whose disk was full, which has room again. */
  async startAgain(): Promise<void> {
    if (this.#disk !== undefined) {
      await this.#browser.context.close();
      this.#disk.empty();
    }
    await rm(this.#lock, { force: true });
    this.#browser = await launchWithExtension({ profile: this.#profile });
    this.witness = await this.#browser.open(quietPage);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#disk?.unmount();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get #lock(): string {
    return join(this.#profile, 'SingletonLock');
  }

  /** Chromium's own note of who uses a profile: a link to `host-process`. */
  async #processId(): Promise<number> {
    return Number(/-(\d+)$/.exec(await readlink(this.#lock))?.[1]);
  }
}
