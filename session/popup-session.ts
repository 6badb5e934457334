import type { EvidenceActions } from '../components/views/evidence-for.ts';
import type { PopupActions, PopupProps } from '../components/views/popup.ts';
import type { Settings } from '../settings/settings.ts';
import type { AskedArticle } from './asked-article.ts';
import { ArticleSession, type ArticleState } from './article-session.ts';
import { articleSources } from './article-sources.ts';
import { EmptiedSession } from './emptied-session.ts';
import { EvidenceSession } from './evidence-session.ts';
import { evidenceSources } from './evidence-sources.ts';
import type { AnsweredView } from './page-view.ts';
import { ReminderSession } from './reminder-session.ts';
import { followClaims, SameClaimSession } from './same-claim-session.ts';
import { sameClaimSources } from './same-claim-sources.ts';
import { Session, type Followed } from './session.ts';
import { UpdateSession } from './update-session.ts';

type PopupState = ArticleState &
  Pick<PopupProps, 'evidenceFor' | 'daysUnsaved' | 'elsewhere' | 'updatedTo' | 'isEmptied'>;

/** All that the popup shows: the article in a tab, the page as evidence for other claims, and what is in no backup. */
export class PopupSession extends Session<PopupState> {
  readonly actions: PopupActions;
  readonly evidenceActions: EvidenceActions;
  readonly onUpdateRead: () => void;

  /** @param asked see `ArticleSession`. */
  constructor(
    tabId: number,
    preferences: Followed<{ readonly settings: Settings }>,
    signal: AbortSignal,
    asked: AskedArticle | AnsweredView,
  ) {
    const article = new ArticleSession(articleSources(tabId), preferences, signal, asked);
    const reminder = new ReminderSession(article, preferences, signal);
    const evidence = new EvidenceSession(article, evidenceSources(tabId), signal);
    const update = new UpdateSession();
    const emptied = new EmptiedSession(signal);
    const sameClaim = new SameClaimSession(sameClaimSources, signal);
    const state = (): PopupState => {
      const { evidenceFor, evidenceProblem } = evidence.snapshot;
      const { problem = evidenceProblem, ...shown } = article.snapshot;
      return {
        ...shown,
        ...reminder.snapshot,
        ...update.snapshot,
        ...emptied.snapshot,
        elsewhere: sameClaim.snapshot.found,
        evidenceFor,
        problem,
      };
    };
    super(state());
    this.actions = article.actions;
    this.evidenceActions = evidence.evidenceActions;
    this.onUpdateRead = update.onUpdateRead;
    followClaims(article, sameClaim, signal);
    const parts: readonly Followed<object>[] = [article, reminder, update, emptied, evidence, sameClaim];
    for (const part of parts) part.subscribe(() => this.change(state()), signal);
  }
}
