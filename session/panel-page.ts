import type { PopupActions, PopupProps } from '../components/views/popup.ts';
import type { ArticleSession, ArticleState } from './article-session.ts';
import { CurrentClaim, type FollowCurrentClaim } from './current-claim.ts';
import { HeldList } from './held-list.ts';
import type { ReminderSession } from './reminder-session.ts';
import { followClaims, SameClaimSession, type SameClaimSources } from './same-claim-session.ts';
import { Session } from './session.ts';

/** One page in the side panel. */
export interface PanelPageState extends ArticleState, Pick<PopupProps, 'elsewhere'> {
  /** The article that is shown; undefined if nobody in the tab reads one. */
  readonly source?: string | undefined;
  /** The claim that the page is scrolled to. */
  readonly currentId?: string | undefined;
  readonly daysUnsaved?: number | undefined;
}

/** What a page in the side panel is made from, besides its article. */
export interface PanelPageSources extends SameClaimSources {
  readonly followCurrentClaim: FollowCurrentClaim;
  /** Marks a claim on the page without scrolling; null takes the mark away. */
  readonly pointAt: (id: string | null) => void;
}

/** A page as the side panel shows it: its list, kept in step with the page, until the panel goes to another. */
export class PanelPage extends Session<PanelPageState> {
  readonly actions: PopupActions;
  readonly pointAt: (id: string | null) => void;
  readonly #article: ArticleSession;
  readonly #reminder: ReminderSession;
  readonly #currentClaim: CurrentClaim;
  readonly #held: HeldList;
  readonly #sameClaim: SameClaimSession;

  constructor(
    article: ArticleSession,
    reminder: ReminderSession,
    { followCurrentClaim, pointAt, ...sameClaim }: PanelPageSources,
    signal: AbortSignal,
  ) {
    super(article.snapshot);
    this.actions = article.actions;
    this.pointAt = pointAt;
    this.#article = article;
    this.#reminder = reminder;
    this.#currentClaim = new CurrentClaim(followCurrentClaim, signal);
    this.#held = new HeldList(() => this.#update(), signal);
    this.#sameClaim = new SameClaimSession(sameClaim, signal);
    followClaims(article, this.#sameClaim, signal);
    for (const part of [article, reminder, this.#currentClaim, this.#sameClaim])
      part.subscribe(() => this.#update(), signal);
    this.#update();
  }

  /** Asks the page again. */
  ask(): void {
    this.#article.ask();
  }

  #update(): void {
    const state = this.#article.snapshot;
    const { snapshot, silence } = state.view;
    this.#currentClaim.follow(snapshot?.state === 'read');
    this.change({
      ...this.#held.of(state),
      source: silence === undefined ? snapshot?.facts.source : undefined,
      currentId: this.#currentClaim.snapshot.claimId,
      elsewhere: this.#sameClaim.snapshot.found,
      daysUnsaved: this.#reminder.snapshot.daysUnsaved,
    });
  }
}
