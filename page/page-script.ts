import { createPainter } from '../highlights/painter.ts';
import type { Handlers } from '../messaging/answer.ts';
import type { Ask } from '../messaging/ask.ts';
import type { pageToBackground, toPage } from '../messaging/calls.ts';
import type { Settings } from '../settings/settings.ts';
import { createPageCalls } from './page-calls.ts';
import { ArticleFollower } from './reading/article-follower.ts';
import { createCurrentClaimReport } from './reading/current-claim.ts';
import type { FollowerPorts } from './reading/follower-ports.ts';
import { Marks } from './reading/marks.ts';
import { watchPage } from './reading/page-watch.ts';
import { createTurns } from './reading/turns.ts';
import { selectedRange } from './reading/selected-range.ts';
import type { CardAddress } from './surface/card-frame.ts';
import { scrollSmoothlyTo } from './surface/scroll-to.ts';
import { createSurface } from './surface/surface.ts';

/** What the page script needs from the extension. */
export interface PageScriptNeeds {
  readonly askBackground: Ask<typeof pageToBackground>;
  readonly settings: Settings;
  readonly card: CardAddress;
  /** BCP 47 tag of the browser's own language. */
  readonly browserLanguage: string;
}

/** What is done in a page: its article is read and followed, its claims are painted, and calls are answered. */
export interface PageScript {
  readonly calls: Handlers<typeof toPage, undefined>;
  /** Reads the page, and again whenever it changes, until the signal aborts; resolves after the first reading. */
  start(): Promise<void>;
  /** Reads the page again at once. */
  readAgain(): void;
  /** The address has changed without loading. */
  move(to: URL, from: URL): void;
  applySettings(settings: Settings, before: Settings): void;
  /** Tells the claim that the reader has scrolled to, until the signal aborts. */
  followCurrentClaim(tell: (claimId: string) => void, signal: AbortSignal): void;
}

/** Builds the page script for the document it runs in. Nothing is read before `start`. */
export function createPageScript(needs: PageScriptNeeds, signal: AbortSignal): PageScript {
  const { askBackground, settings, card, browserLanguage } = needs;
  const marks = new Marks(createPainter(CSS.highlights));
  const ports = backgroundPorts(askBackground, () => surface.onPaint());
  const article = new ArticleFollower(document, marks, ports, settings, signal);
  const surface = createSurface({ article, marks, card, browserLanguage }, settings, signal);
  const currentClaim = createCurrentClaimReport(window, (y) => marks.claimNear(y));
  const selection = {
    text: () => document.getSelection()?.toString() ?? '',
    range: () => selectedRange(document),
  };
  const moves = new EventTarget();
  return {
    calls: createPageCalls({ article, marks, surface, currentClaim, selection, scrollTo: scrollSmoothlyTo }),
    async start() {
      // From before the first reading, so that nothing that changes during it is missed. Not awaited, for it lasts as
      // long as the page.
      void watchPage(document, moves, () => article.read(), signal);
      await article.read();
    },
    readAgain: () => void article.read(),
    move(to, from) {
      if (withoutFragment(to) === withoutFragment(from)) return;
      surface.leave();
      article.leave();
      moves.dispatchEvent(new Event('move'));
    },
    applySettings(settings, before) {
      article.applySettings(settings);
      surface.applySettings(settings);
      const looksSame = settings.highlightStyle === before.highlightStyle && settings.palette === before.palette;
      if (!looksSame) void askBackground('stylesChanged').catch(() => undefined);
    },
    followCurrentClaim(tell, signal) {
      currentClaim.follow(tell, signal);
      // A panel that is closed while the pointer is at a claim in it cannot tell that it points no more.
      signal.addEventListener('abort', () => marks.pointAt(null), { once: true });
    },
  };
}

/** What the background only takes note of fails if the extension was updated, which does not matter to the page. */
function backgroundPorts(ask: PageScriptNeeds['askBackground'], onPaint: () => void): FollowerPorts {
  let paints = 0;
  // Of a page the background judges only the newest article: a second question would end the first.
  const judging = createTurns();
  return {
    annotationsOf: (source) => ask('annotationsOfSource', { source }),
    draftedQuotesOf: (source) => ask('draftedQuotes', { source }),
    judge: (question) => judging.take(() => ask('judgeArticle', question)),
    onPaint: (count, changed) => {
      const paint = (paints += 1);
      void ask('claimsCounted', { count, changed }, { isWanted: () => paint === paints }).catch(() => undefined);
      onPaint();
    },
    onAnchored: (found) => void ask('articleRead', found).catch(() => undefined),
  };
}

function withoutFragment({ origin, pathname, search }: URL): string {
  return origin + pathname + search;
}
