import { browser } from 'wxt/browser';
import { createAnswer, type Handlers } from './answer.ts';
import { createAsk, type Ask, type Line, type Question } from './ask.ts';
import { cardToPage, pageToBackground, toPage, uiToBackground } from './calls.ts';
import { listen, toBackground } from './page-line.ts';
import type { PageSnapshot } from './page-shapes.ts';
import { askSnapshot } from './snapshot-pieces.ts';
import { senderOf, type Sender } from './sender.ts';
import { hasTabs } from './tabs.ts';

export type PageSender = Extract<Sender, { kind: 'page' }>;
export type CardSender = Extract<Sender, { kind: 'card' }>;

/** Asks the background from one of the extension's own pages. */
export const askBackground: Ask<typeof uiToBackground> = createAsk(uiToBackground, toBackground);

/**
 * Asks the page script in a tab's top frame. A card that has no `tabs` asks the page it stands in, whatever the id, and
 * through the background, which hands on `cardToPage` and nothing else.
 *
 * @param asked answers on their way to questions that were sent before, by the question's name.
 */
export function askPage(tabId: number, asked: Readonly<Record<string, Promise<unknown>>> = {}): Ask<typeof toPage> {
  const line: Line = hasTabs()
    ? { send: (question) => browser.tabs.sendMessage(tabId, question, { frameId: 0 }), silence: 'page-silent' }
    : toBackground;
  const send = (question: Question): Promise<unknown> => asked[question.claimlight] ?? line.send(question);
  return createAsk(toPage, { ...line, send });
}

/** Asks the page script in a tab for all that it knows of its page. */
export function askWholeSnapshot(ask: Ask<typeof toPage>): Promise<PageSnapshot> {
  return askSnapshot({ first: () => ask('snapshot'), rest: (next) => ask('snapshotRest', { next }) });
}

/** The same, of the first claims only. */
export function askSnapshotStart(ask: Ask<typeof toPage>, most: number): Promise<PageSnapshot> {
  return askSnapshot({ first: () => ask('snapshotStart', { most }), rest: () => Promise.resolve(null) });
}

/**
 * Answers as the background. Must run synchronously when the worker starts, or the browser drops the message that woke
 * it. Pages may make page calls only, and extension pages only theirs; what a card asks of a page is of its own tab's.
 */
export function answerAsBackground(
  fromPage: Handlers<typeof pageToBackground, PageSender>,
  fromCard: Handlers<typeof cardToPage, CardSender>,
  fromUi: Handlers<typeof uiToBackground, Sender>,
): void {
  const answerPage = createAnswer(pageToBackground, fromPage);
  const answerCard = createAnswer(cardToPage, fromCard);
  const answerUi = createAnswer(uiToBackground, fromUi);
  listen((message, sender) => {
    const from = senderOf(sender);
    if (from === undefined) return undefined;
    if (from.kind === 'page') return answerPage(message, from);
    return (from.kind === 'card' ? answerCard(message, from) : undefined) ?? answerUi(message, from);
  });
}
