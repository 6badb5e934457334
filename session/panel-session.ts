import type { ShownPage } from '../messaging/active-tab.ts';
import type { PanelPage } from './panel-page.ts';
import { Session } from './session.ts';

/** What the side panel follows. */
export interface PanelSources {
  /** As `followActiveTab`, for the panel's window. */
  readonly followActiveTab: (
    isStill: (tabId: number) => Promise<boolean | undefined>,
    onPage: (page: ShownPage) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** The article in a tab; undefined if nobody there reads one. */
  readonly sourceIn: (tabId: number) => Promise<string | undefined>;
  readonly openPage: (tabId: number, signal: AbortSignal) => PanelPage;
}

interface PanelState {
  /** Undefined until the browser has told what the window shows. */
  readonly page?: PanelPage;
  /** Another for each page. */
  readonly key?: string;
}

/** The side panel, on whatever page its window shows. */
export class PanelSession extends Session<PanelState> {
  readonly #sources: PanelSources;
  readonly #signal: AbortSignal;
  #shown: ShownPage | undefined;
  #life: AbortController | undefined;

  constructor(sources: PanelSources, signal: AbortSignal) {
    super({});
    this.#sources = sources;
    this.#signal = signal;
    void sources.followActiveTab(
      (tabId) => this.#isStill(tabId),
      (page) => this.#show(page),
      signal,
    );
  }

  /** True if a tab still has the article that is shown; undefined if none is. */
  async #isStill(tabId: number): Promise<boolean | undefined> {
    const source = this.snapshot.page?.snapshot.source;
    return source === undefined ? undefined : (await this.#sources.sourceIn(tabId)) === source;
  }

  #show(shown: ShownPage): void {
    const { tabId, visit, loads } = this.#shown ?? {};
    this.#shown = shown;
    if (tabId === shown.tabId && visit === shown.visit) {
      if (loads !== shown.loads) this.snapshot.page?.ask();
      return;
    }
    this.#life?.abort();
    this.#life = new AbortController();
    const page = this.#sources.openPage(shown.tabId, AbortSignal.any([this.#signal, this.#life.signal]));
    this.change({ page, key: `${shown.tabId}:${shown.visit}` });
  }
}
