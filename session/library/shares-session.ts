import type { Share, ShareKind } from '../../catalogue/model/share.ts';
import type { View } from '../../catalogue/model/view.ts';
import { Session } from '../session.ts';
import type { CatalogueClient } from './catalogue/open-catalogue.ts';

interface SharesState {
  readonly by: ShareKind;
  readonly shares: readonly Share[];
}

/** The shares of a view, counted only while they are looked at. */
export class SharesSession extends Session<SharesState> {
  readonly #client: CatalogueClient;
  #view: View | undefined;
  #by: ShareKind = 'outlet';
  #question = new AbortController();

  constructor(client: CatalogueClient) {
    super({ by: 'outlet', shares: [] });
    this.#client = client;
  }

  /** Counts those of a view, now and whenever it is called again; of undefined none. */
  look(view: View | undefined): void {
    this.#view = view;
    this.#count();
  }

  countBy(by: ShareKind): void {
    this.#by = by;
    this.#count();
  }

  #count(): void {
    this.#question.abort();
    this.#question = new AbortController();
    if (this.#view === undefined) return;
    const { signal } = this.#question;
    const by = this.#by;
    this.#client.ask('shares', { view: this.#view, by }, { signal }).then(
      (shares) => this.change({ by, shares }),
      // Something else is asked by now, or the worker ended, which is told as news.
      () => undefined,
    );
  }
}
