import { reportChange } from '../../annotation/compare/material-change.ts';
import { diffWords } from '../../annotation/compare/word-diff.ts';
import type { Target } from '../../annotation/model/annotation.ts';
import type { ChangeItem, ChangesActions, ChangesView } from '../../components/views/changes.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { uiToBackground } from '../../messaging/calls.ts';
import type { NoticedOf } from '../../storage/noticed.ts';
import type { ArticleVersion } from '../../storage/versions/article-versions.ts';
import { Session } from '../session.ts';
import { versionItems } from './version-changes.ts';

/** Where the list and the versions come from. */
export interface NoticedSources {
  /** Tells all that was noticed, now and after each change, until the signal aborts. */
  readonly follow: (onNoticed: (noticed: readonly NoticedOf[]) => void, signal: AbortSignal) => void;
  readonly versionsOf: (source: string) => Promise<readonly ArticleVersion[]>;
  readonly ask: Ask<typeof uiToBackground>;
  readonly linkTo: (target: Target) => string;
  /** Runs what stores something, and tells if that failed. */
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** What changed in tagged articles, and the versions of the one that is looked at. */
export class NoticedSession extends Session<ChangesView> {
  readonly actions: ChangesActions;
  readonly #sources: NoticedSources;

  constructor(sources: NoticedSources, signal: AbortSignal) {
    super({ items: undefined, filter: 'unseen', marked: [], article: undefined });
    this.#sources = sources;
    this.actions = {
      onFilter: (filter) => this.change({ filter, marked: [] }),
      onMark: (seqs, isSeen) => this.#mark(seqs, isSeen),
      onUndoMark: () => this.undo(),
      onVersions: (article) => this.#show(article),
    };
    sources.follow((noticed) => this.change({ items: noticed.map((each) => itemOf(each, sources.linkTo)) }), signal);
  }

  /** Takes back what was marked last; false if nothing was. */
  undo(): boolean {
    const { marked, items = [] } = this.snapshot;
    const [first] = marked;
    if (first === undefined) return false;
    const isSeen = items.find(({ seq }) => seq === first)?.isSeen ?? true;
    this.#store(marked, !isSeen, []);
    return true;
  }

  #mark(seqs: readonly number[], isSeen: boolean): void {
    this.#store(seqs, isSeen, seqs);
  }

  #store(seqs: readonly number[], isSeen: boolean, marked: readonly number[]): void {
    this.#sources.attempt(async () => {
      await this.#sources.ask('markChangesSeen', { seqs: [...seqs], isSeen });
      this.change({ marked });
    });
  }

  #show(article: Parameters<ChangesActions['onVersions']>[0]): void {
    if (article === undefined) {
      this.change({ article: undefined });
      return;
    }
    const { source, title, language } = article;
    this.change({ article: { source, title, language, versions: undefined } });
    this.#sources.attempt(async () => {
      const versions = versionItems(await this.#sources.versionsOf(source), language);
      // Another article may be looked at by now.
      if (this.snapshot.article?.source === source) this.change({ article: { source, title, language, versions } });
    });
  }
}

function itemOf(
  { seq, source, at, from, to, isCorrected, seen, of: { target, tag } }: NoticedOf,
  linkTo: NoticedSources['linkTo'],
): ChangeItem {
  const kind = to === null ? 'gone' : from === to ? 'back' : 'changed';
  return {
    seq,
    source,
    link: linkTo(target),
    title: target.title,
    outlet: target.outlet,
    language: target.language,
    tag,
    at,
    kind,
    diff: to === null ? [{ kind: 'removed', text: from }] : diffWords(from, to),
    changes: to === null ? [] : reportChange(from, to, target.language).changes,
    isCorrected,
    isSeen: seen === 1,
  };
}
