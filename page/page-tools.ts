import { createAnswer } from '../messaging/answer.ts';
import type { Answer, Question } from '../messaging/ask.ts';
import { toPage } from '../messaging/calls.ts';
import type { Settings } from '../settings/settings.ts';
import { createPageCalls } from './page-calls.ts';
import type { ArticleFollower } from './reading/article-follower.ts';
import type { CurrentClaimReport } from './reading/current-claim.ts';
import { describeIn } from './reading/describe-in.ts';
import { findAnnotations } from './reading/find-annotations.ts';
import type { Marks } from './reading/marks.ts';
import { pageClaimOf } from './reading/page-claims.ts';
import type { IsPressedOn } from './reading/press.ts';
import type { ReadingTools } from './reading/reading-tools.ts';
import { selectedRange } from './reading/selected-range.ts';
import { takeSnapshot } from './reading/snapshot.ts';
import type { CardAddress } from './surface/card-frame.ts';
import { scrollSmoothlyTo } from './surface/scroll-to.ts';
import { createSurface, type Surface } from './surface/surface.ts';

/** What the tools work on, of the page script. */
export interface ToolsPage {
  readonly article: ArticleFollower;
  readonly marks: Marks;
  readonly isPressedOn: IsPressedOn;
  readonly currentClaim: Pick<CurrentClaimReport, 'pause'>;
  readonly settings: Settings;
}

/** What a page needs only when somebody does something in it, or has said something of it. */
export interface PageTools {
  readonly reading: ReadingTools;
  readonly surface: Surface;
  /** Answers what background, popup, panel and card ask of the page. */
  readonly answer: (question: Question) => Promise<Answer>;
}

export type CreatePageTools = (page: ToolsPage, signal: AbortSignal) => PageTools;

/** What the tools need from the extension. */
interface ToolsNeeds {
  readonly card: CardAddress;
  /** BCP 47 tag of the browser's own language. */
  readonly browserLanguage: string;
}

/** Gives what makes the tools of a page. */
export function pageToolsWith({ card, browserLanguage }: ToolsNeeds): CreatePageTools {
  return ({ article, marks, isPressedOn, currentClaim, settings }, signal) => {
    const surface = createSurface({ article, marks, isPressedOn, card, browserLanguage }, settings, signal);
    const selection = {
      text: () => document.getSelection()?.toString() ?? '',
      range: () => selectedRange(document),
    };
    const calls = createPageCalls({ article, marks, surface, currentClaim, selection, scrollTo: scrollSmoothlyTo });
    const answer = createAnswer<typeof toPage, undefined>(toPage, calls);
    return {
      reading: { describeIn, findAnnotations, pageClaimOf, takeSnapshot },
      surface,
      answer: (question) => answer(question, undefined) ?? Promise.resolve({ failure: 'malformed' }),
    };
  };
}
