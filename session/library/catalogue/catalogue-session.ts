import type { News } from '../../../catalogue/calls.ts';
import type { Shown } from '../../../catalogue/model/shown.ts';
import { isNarrowed, type View } from '../../../catalogue/model/view.ts';
import type { LoadingState, NoteRecord, NoteSource } from '../../../components/views/library.ts';
import type { Failure } from '../../../failure/failure.ts';
import { Session } from '../../session.ts';
import { NoteCache } from './note-cache.ts';
import type { CatalogueClient } from './open-catalogue.ts';

export interface CatalogueState {
  readonly shown: Shown;
  /** True while another view is asked for than is shown. */
  readonly isStale: boolean;
  readonly loading: LoadingState;
  readonly notes: NoteSource;
  readonly failure: Failure | undefined;
}

const nothingShown: Shown = {
  rows: new Uint32Array(),
  groups: new Uint32Array(),
  byTag: { sourced: 0, unsourced: 0, promotional: 0 },
  choices: { tags: [], findings: [], checks: [], states: [], outlets: [], authors: [], people: [], languages: [] },
  articleTitle: '',
  live: 0,
  trashed: 0,
};

/** What a view of the library shows, followed as the notes are read and changed. */
export class CatalogueSession extends Session<CatalogueState> {
  readonly #client: CatalogueClient;
  readonly #notes: NoteCache;
  #view: View;
  #hasShown = false;
  #isAsking = false;
  #isAskedAgain = false;

  constructor(client: CatalogueClient, view: View) {
    const notes = new NoteCache(
      (indexes) => client.ask('records', indexes),
      () => this.#drawNotes(),
    );
    super({
      shown: nothingShown,
      isStale: true,
      loading: { read: 0, isComplete: false },
      notes: notes.asSource(),
      failure: undefined,
    });
    this.#client = client;
    this.#notes = notes;
    this.#view = view;
    client.follow((news) => this.#hear(news));
    void this.#show();
  }

  /** Shows another view, once it is known. */
  look(view: View): void {
    if (view === this.#view) return;
    this.#view = view;
    this.change({ isStale: true });
    void this.#show();
  }

  /** The whole annotation of an entry, if it is at hand. */
  noteAt(index: number | undefined): NoteRecord | undefined {
    return index === undefined ? undefined : this.#notes.at(index);
  }

  #hear(news: News): void {
    if (news.news === 'failed') {
      this.change({ failure: news.failure });
    } else if (news.news === 'progress') {
      const { counts, read, isComplete } = news;
      const isNowComplete = isComplete && !this.snapshot.loading.isComplete;
      this.change({ loading: { counts, read, isComplete } });
      // In between, the top of the list is already right: rows coming in below must not have it redrawn.
      if (!this.#hasShown || isNarrowed(this.#view) || isNowComplete) void this.#show();
    } else {
      this.#notes.outdate(news.indexes);
      void this.#show().then(() => this.#drawNotes());
    }
  }

  /** One question at a time: of what is asked meanwhile the last is enough. */
  async #show(): Promise<void> {
    this.#isAskedAgain = this.#isAsking;
    if (this.#isAsking) return;
    this.#isAsking = true;
    const view = this.#view;
    // Rejects if the worker ended, which is told as news.
    const answer = await this.#client.ask('show', view).catch(() => undefined);
    this.#isAsking = false;
    if (answer === undefined) return;
    if (view === this.#view) {
      this.#notes.keep(answer.records);
      this.#hasShown ||= answer.rows.length > 0;
      this.change({ shown: answer, isStale: false });
    }
    if (this.#isAskedAgain) await this.#show();
  }

  #drawNotes(): void {
    this.change({ notes: this.#notes.asSource() });
  }
}
