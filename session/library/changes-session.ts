import type { ArticleDetails, Tag, Target } from '../../annotation/model/annotation.ts';
import type { Done } from '../../components/views/library.ts';
import { failureOf, type Failure } from '../../failure/failure.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { uiToBackground } from '../../messaging/calls.ts';
import { Session } from '../session.ts';
import type { CatalogueClient } from './catalogue/open-catalogue.ts';

interface ChangesState {
  readonly done: Done | undefined;
  readonly problem: Failure | undefined;
}

/** What is done to many notes at once, what was done last, and what went wrong. */
export class ChangesSession extends Session<ChangesState> {
  readonly #client: CatalogueClient;
  readonly #ask: Ask<typeof uiToBackground>;
  readonly #onGone: () => void;

  /** @param onGone notes went from what is shown: what is selected is there no more. */
  constructor(client: CatalogueClient, ask: Ask<typeof uiToBackground>, onGone: () => void) {
    super({ done: undefined, problem: undefined });
    this.#client = client;
    this.#ask = ask;
    this.#onGone = onGone;
  }

  /** Runs what stores something, and tells if that failed. */
  attempt(work: () => Promise<unknown>): void {
    work().then(
      () => this.change({ problem: undefined }),
      (error: unknown) => this.change({ problem: failureOf(error) }),
    );
  }

  /** @param untagged claims about which something was noted: that becomes their note. */
  tag(indexes: readonly number[], untagged: readonly Target[], tag: Tag): void {
    this.#do('retagged', indexes, (ids) => this.#ask('retagAnnotations', { ids, untagged: [...untagged], tag }), tag);
  }

  correctDetails(source: string, details: ArticleDetails): void {
    this.attempt(async () => {
      const count = await this.#ask('correctDetails', { source, details });
      this.change({ done: { what: 'corrected', count } });
    });
  }

  trash(indexes: readonly number[]): void {
    this.#do('trashed', indexes, (ids) => this.#ask('trashAnnotations', { ids }));
  }

  restore(indexes: readonly number[]): void {
    this.#do('restored', indexes, (ids) => this.#ask('restoreAnnotations', { ids }));
  }

  deleteForGood(indexes: readonly number[]): void {
    this.#do('deleted', indexes, (ids) => this.#ask('deleteForGood', { ids }));
  }

  join(indexes: readonly number[]): void {
    this.attempt(async () => {
      const ids = [...(await this.#client.ask('ids', Uint32Array.from(indexes)))];
      const count = await this.#ask('joinThread', { ids });
      this.change({ done: { what: count > 0 ? 'joined' : 'not-joined', count } });
    });
  }

  split(id: string): void {
    this.attempt(async () => {
      const count = await this.#ask('splitThread', { id });
      this.change({ done: { what: 'split', count } });
    });
  }

  keepPrivate(id: string, isPrivate: boolean): void {
    this.attempt(async () => {
      await this.#ask('keepPrivate', { id, isPrivate });
      await this.#client.ask('refresh', [id]);
    });
  }

  undo(): void {
    this.attempt(async () => {
      const what = (await this.#ask('undo', {})) ? 'undone' : 'nothing-to-undo';
      this.change({ done: { what, count: 0 } });
    });
  }

  redo(): void {
    this.attempt(async () => {
      const what = (await this.#ask('redo', {})) ? 'redone' : 'nothing-to-redo';
      this.change({ done: { what, count: 0 } });
    });
  }

  #do(what: Done['what'], indexes: readonly number[], work: (ids: string[]) => Promise<number>, tag?: Tag): void {
    this.attempt(async () => {
      const ids = [...(await this.#client.ask('ids', Uint32Array.from(indexes)))];
      const count = await work(ids);
      await this.#client.ask('refresh', ids);
      this.change({ done: { what, count, ...(tag && { tag }) } });
      if (what !== 'retagged') this.#onGone();
    });
  }
}
