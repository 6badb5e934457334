import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { createAnswer, type Handlers } from './answer.ts';
import { createAsk, type Answer, type Ask, type Line, type Question } from './ask.ts';
import { cardToPage, pageToBackground, toPage, uiToBackground } from './calls.ts';
import type { PageSnapshot } from './page-shapes.ts';
import { askSnapshot } from './snapshot-pieces.ts';
import { senderOf, type Sender } from './sender.ts';
import { hasTabs } from './tabs.ts';

export type PageSender = Extract<Sender, { kind: 'page' }>;
export type CardSender = Extract<Sender, { kind: 'card' }>;

/**
 * Milliseconds before each further time that the background is asked: the browser may end it at any moment, and starts
 * it again for the next message, at the second or third at the latest.
 */
const pauses = [30, 200, 800, 2000];

const toBackground: Line = { send: sendToBackground, silence: 'no-answer', pauses };

/** Asks the background from a content script. */
export const askBackgroundFromPage: Ask<typeof pageToBackground> = createAsk(pageToBackground, toBackground);

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

/** Answers as the page script, until the signal aborts. Only the extension itself is heard. */
export function answerAsPage(handlers: Handlers<typeof toPage, undefined>, signal: AbortSignal): void {
  const answer = createAnswer(toPage, handlers);
  listen((message, sender) => (sender.id === browser.runtime.id ? answer(message, undefined) : undefined), signal);
}

function sendToBackground(question: Question): Promise<unknown> {
  return browser.runtime.sendMessage(question);
}

function listen(
  answer: (message: unknown, sender: Browser.runtime.MessageSender) => Promise<Answer> | undefined,
  signal?: AbortSignal,
): void {
  if (signal?.aborted === true) return;
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: Answer) => void,
  ): boolean => {
    const answered = answer(message, sender);
    void answered?.then(respond);
    // `true` keeps the way back open; Chromium does not take a promise here.
    return answered !== undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
