import { createPainter } from '../highlights/painter.ts';
import { failureOf } from '../failure/failure.ts';
import type { Answer, Ask, Question } from '../messaging/ask.ts';
import type { pageToBackground } from '../messaging/calls.ts';
import { askAllParts } from '../messaging/all-parts.ts';
import type { Settings } from '../settings/settings.ts';
import { bringToolsAtFirstUse } from './first-use.ts';
import { ArticleFollower } from './reading/article-follower.ts';
import { createCurrentClaimReport } from './reading/current-claim.ts';
import type { FollowerPorts } from './reading/follower-ports.ts';
import { keepPainted } from './reading/keep-painted.ts';
import { keepListening, listen } from './reading/kept-listeners.ts';
import { Marks } from './reading/marks.ts';
import { watchPage } from './reading/page-watch.ts';
import { rememberPresses } from './reading/press.ts';
import { createTurns } from './reading/turns.ts';
import { ToolsWhenNeeded } from './tools-when-needed.ts';

/** What is done in a page: its article is read and followed, its claims are painted, and calls are answered. */
export interface PageScript {
  readonly answer: (question: Question) => Promise<Answer>;
  /** Reads the page, and again whenever it changes, until the signal aborts; resolves after the first reading. */
  start(): Promise<void>;
  /** The address has changed without loading. */
  move(to: URL, from: URL): void;
  readonly applySettings: (settings: Settings) => void;
  /** Tells the claim that the reader has scrolled to, until the signal aborts. */
  followCurrentClaim(tell: (claimId: string) => void, signal: AbortSignal): void;
}

/** What the page script begins with. */
export interface PageScriptBeginning {
  readonly settings: Settings;
  /** True in a private window. */
  readonly isPrivate: boolean;
}

/**
 * Builds the page script for the document it runs in. Nothing is read before `start`.
 *
 * @param ask asks the background.
 */
export function createPageScript(
  ask: Ask<typeof pageToBackground>,
  { settings: firstSettings, isPrivate }: PageScriptBeginning,
  signal: AbortSignal,
): PageScript {
  let settings = firstSettings;
  const marks = new Marks(createPainter(CSS.highlights));
  const currentClaim = createCurrentClaimReport(window, (y) => marks.claimNear(y));
  const isPressedOn = rememberPresses(signal);
  const tools = new ToolsWhenNeeded(
    () => ask('bringTools'),
    () => ({ article, marks, isPressedOn, currentClaim, settings }),
    signal,
  );
  const onPaint = (count: number): void => {
    keepListening();
    if (tools.here !== undefined) tools.here.surface.onPaint();
    else if (settings.minimap && count > 0) void tools.get().catch(() => undefined);
  };
  const ports: FollowerPorts = { ...backgroundPorts(ask, onPaint, tools), isPrivate };
  const article = new ArticleFollower(document, marks, ports, settings, signal);
  const moves = new EventTarget();
  bringToolsAtFirstUse({ marks, tools, settings: () => settings, isPressedOn }, signal);
  return {
    answer: (question) => answerWith(tools, question),
    async start() {
      // From before the first reading, so that nothing that changes during it is missed. Not awaited, for it lasts as
      // long as the page.
      keepPainted(() => marks.restore(), signal);
      const root = (): Element | undefined => marks.article?.reading.model.parts[0]?.model.root;
      void watchPage(document, moves, () => article.read(), root, signal);
      // A page that the browser had kept is shown again.
      listen(window, 'pageshow', ({ persisted }) => persisted && void article.read(), { signal });
      await article.read();
    },
    move(to, from) {
      if (withoutFragment(to) === withoutFragment(from)) return;
      tools.here?.surface.leave();
      article.leave();
      moves.dispatchEvent(new Event('move'));
    },
    applySettings(next) {
      const looksSame = next.highlightStyle === settings.highlightStyle && next.palette === settings.palette;
      settings = next;
      article.applySettings(next);
      tools.here?.surface.applySettings(next);
      if (!looksSame) void ask('stylesChanged').catch(() => undefined);
    },
    followCurrentClaim(tell, signal) {
      currentClaim.follow(tell, signal);
      // A panel that is closed while the pointer is at a claim in it cannot tell that it points no more.
      signal.addEventListener('abort', () => marks.pointAt(null), { once: true });
    },
  };
}

async function answerWith(tools: ToolsWhenNeeded, question: Question): Promise<Answer> {
  if (question.claimlight === 'isThere') return { value: null };
  try {
    return await (await tools.get()).answer(question);
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** What the background only takes note of fails if the extension was updated, which does not matter to the page. */
function backgroundPorts(
  ask: Ask<typeof pageToBackground>,
  onPaint: (count: number) => void,
  tools: ToolsWhenNeeded,
): Omit<FollowerPorts, 'isPrivate'> {
  let paints = 0;
  // Of a page the background judges only the newest article: a second question would end the first.
  const judging = createTurns();
  return {
    annotationsOf: (source) => askAllParts((from) => ask('annotationsOfSource', { source, from })),
    draftedQuotesOf: (source) => askAllParts((from) => ask('draftedQuotes', { source, from })),
    tools: async () => (await tools.get()).reading,
    judge: (question) => judging.take(() => ask('judgeArticle', question)),
    onPaint: (count, changed) => {
      const paint = (paints += 1);
      void ask('claimsCounted', { count, changed }, { isWanted: () => paint === paints }).catch(() => undefined);
      onPaint(count);
    },
    onAnchored: (found) => void ask('articleRead', found).catch(() => undefined),
  };
}

function withoutFragment({ origin, pathname, search }: URL): string {
  return origin + pathname + search;
}
