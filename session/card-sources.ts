import { ArticleSession } from './article-session.ts';
import { articleSources } from './article-sources.ts';
import type { CardSources } from './card-session.ts';
import { followThroughBackground } from './follow-through-background.ts';
import { sameClaimSources } from './same-claim-sources.ts';

/** The page that the card stands in as its script, the background and the database know it. */
export function cardSources(
  tabId: number,
  preferences: CardSources['preferences'],
  send: CardSources['send'],
  signal: AbortSignal,
): CardSources {
  return {
    article: new ArticleSession(articleSources(tabId, followThroughBackground), preferences, signal),
    preferences,
    ...sameClaimSources,
    send,
  };
}
