import type { ExportOutcome, PopupActions, PopupProps } from '../components/views/popup.ts';
import { failureOf, type Failure } from '../failure/failure.ts';
import type { Settings } from '../settings/settings.ts';
import { hostOf, readsSite, type SiteRules } from '../settings/site-rules.ts';
import type { Unstored } from '../settings/unstored.ts';
import { articleActions, type ActionSources } from './article-actions.ts';
import type { AskedArticle } from './asked-article.ts';
import { createClaimEdits, type ClaimEdits } from './claim-edits.ts';
import { ClaimRows } from './claim-rows.ts';
import { joinClaims, type JoinedClaim } from './joined-claim.ts';
import { PageSession, type PageSources } from './page-session.ts';
import { isStoredAwaited, isStoredKnown, type AnsweredView, type PageView } from './page-view.ts';
import { popupStatusOf } from './popup-status.ts';
import { Session, type Followed } from './session.ts';
import { UnstoredSession, type WatchUnstored } from './unstored-session.ts';

/** What an article's state is made from; tests give their own. */
export interface ArticleSources extends PageSources, ActionSources {
  readonly unstored: Unstored;
  readonly watchUnstored: WatchUnstored;
}

/** The article in a tab, as popup, side panel and card show it. */
export interface ArticleState extends Pick<
  PopupProps,
  | 'status'
  | 'site'
  | 'rows'
  | 'rowsLeft'
  | 'problem'
  | 'sensitivity'
  | 'highlightsShown'
  | 'selectedText'
  | 'canUndo'
  | 'notesLeft'
  | 'exportOutcome'
> {
  readonly view: PageView;
}

/** The article in a tab joined to what is stored of it and to the settings, and what the reader can do to it. */
export class ArticleSession extends Session<ArticleState> {
  readonly actions: PopupActions;
  readonly #page: PageSession;
  readonly #unstored: UnstoredSession;
  readonly #preferences: Followed<{ readonly settings: Settings }>;
  readonly #edits: ClaimEdits;
  readonly #rows = new ClaimRows();
  /** Of all claims since the page was opened, the newest by id. */
  readonly #seen = new Map<string, JoinedClaim>();
  #claims: readonly JoinedClaim[] = [];
  #joined: readonly unknown[] = [];
  #deferred: (() => void)[] = [];
  #problem: Failure | undefined;
  #exportOutcome: ExportOutcome | undefined;

  /**
   * @param asked the first questions to the page, if they were asked beforehand, or the view that their answers made.
   */
  constructor(
    sources: ArticleSources,
    preferences: Followed<{ readonly settings: Settings }>,
    signal: AbortSignal,
    asked?: AskedArticle | AnsweredView,
  ) {
    const page = new PageSession(sources, signal, asked);
    super(stateOf(page.snapshot, preferences.snapshot.settings));
    this.#page = page;
    this.#unstored = new UnstoredSession(sources.watchUnstored, signal);
    this.#preferences = preferences;
    this.#edits = createClaimEdits(sources.askBackground, sources.unstored);
    this.actions = articleActions(
      {
        view: () => page.snapshot,
        attempt: (work) => this.#attempt(work),
        edit: (id, work) => this.#edit(id, work),
        settled: () => this.#edits.settled(),
        ask: () => page.ask(),
        onExported: (outcome) => {
          this.#exportOutcome = outcome;
          this.#update();
        },
      },
      sources,
    );
    for (const part of [page, this.#unstored, preferences]) part.subscribe(() => this.#update(), signal);
    this.#update();
  }

  /** Asks the page again. */
  ask(): void {
    this.#page.ask();
  }

  #update(): void {
    const view = this.#page.snapshot;
    const { settings } = this.#preferences.snapshot;
    if (view.snapshot !== undefined) this.#unstored.follow(view.snapshot.facts.source);
    this.#join(view);
    const mustWait = isStoredAwaited(view);
    const rows = this.#rows.of({
      claims: this.#claims,
      suggestionsShown: settings.suggestionsShown,
      isStoredAwaited: mustWait,
      taken: (claim) => this.#edits.taken(claim),
      takenTimes: this.#edits.takenTimes(),
    });
    const problem = view.storageFailure ?? this.#problem ?? view.pageFailure;
    this.change({ ...stateOf(view, settings), rows, problem, exportOutcome: this.#exportOutcome });
    if (!mustWait) for (const work of this.#deferred.splice(0)) work();
  }

  /** Joins what page and database know, if that is not what it was. */
  #join(view: PageView): void {
    const { snapshot, annotations, others, drafts } = view;
    const { unstored } = this.#unstored.snapshot;
    const parts = [snapshot, annotations, others, drafts, unstored];
    if (parts.every((part, index) => part === this.#joined[index])) return;
    this.#joined = parts;
    // While a page is being read, nothing is known to be gone from it.
    this.#claims = snapshot?.state === 'read' ? joinClaims({ snapshot, annotations, others, drafts, unstored }) : [];
    for (const claim of this.#claims) this.#seen.set(claim.id, claim);
    this.#edits.settle(this.#claims);
    if (isStoredKnown(view)) this.#edits.storeAgain(this.#claims);
  }

  #attempt(work: () => Promise<unknown>): void {
    const tell = (problem: Failure | undefined): void => {
      this.#problem = problem;
      this.#update();
    };
    work().then(
      () => tell(undefined),
      (error: unknown) => tell(failureOf(error)),
    );
  }

  #edit(id: string, work: (edits: ClaimEdits, claim: JoinedClaim) => Promise<void>): void {
    const edit = (): void => {
      // A page that is being read anew has no claims for a moment; what the reader does then is about those of before.
      const claim = this.#claims.find((claim) => claim.id === id) ?? this.#seen.get(id);
      if (claim !== undefined) this.#attempt(() => work(this.#edits, claim));
    };
    // A key may come before the database has answered; a tag without the note that is stored would take it away.
    if (isStoredAwaited(this.#page.snapshot)) this.#deferred.push(edit);
    else edit();
  }
}

function stateOf(view: PageView, settings: Settings): ArticleState {
  const { snapshot, address, selectedText, canUndo, notesLeft } = view;
  const { sites, sensitivity, highlightsShown } = settings;
  return {
    view,
    status: popupStatusOf(view, sites),
    site: siteOf(address, sites),
    rows: [],
    rowsLeft: snapshot?.claimsLeft ?? 0,
    sensitivity,
    highlightsShown,
    selectedText,
    canUndo,
    notesLeft,
  };
}

/** The site of an address, and whether it is read; undefined for what is no web page. */
function siteOf(address: string | undefined, rules: SiteRules): PopupProps['site'] {
  const host = hostOf(address ?? '');
  return address === undefined || host === undefined ? undefined : { host, isRead: readsSite(rules, address) };
}
