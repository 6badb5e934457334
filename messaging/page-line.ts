import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { createUncheckedAsk, type Answer, type Ask, type Line, type Question } from './ask.ts';
import type { pageToBackground, toPage } from './calls.ts';

/**
 * What the page script has of the messages. No schema is in it, since making them takes longer than reading an article:
 * the background answers it, and nobody else can (docs/decisions/0043); what it is asked goes on to the page tools,
 * which check it.
 */

/**
 * Milliseconds before each further time that the background is asked: the browser may end it at any moment, and starts
 * it again for the next message, at the second or third at the latest.
 */
const pauses = [30, 200, 800, 2000];

export const toBackground: Line = { send: sendToBackground, silence: 'no-answer', pauses };

/** Asks the background from the page script. */
export const askBackgroundFromPage: Ask<typeof pageToBackground> = createUncheckedAsk(toBackground);

export function sendToBackground(question: Question): Promise<unknown> {
  return browser.runtime.sendMessage(question);
}

/** The questions that a page answers. */
export const pageQuestions: ReadonlySet<string> = new Set<keyof typeof toPage>([
  'isThere',
  'snapshot',
  'snapshotRest',
  'snapshotStart',
  'readAnyway',
  'focusClaim',
  'pointAtClaim',
  'openedClaim',
  'openCard',
  'stepToClaim',
  'claimInFocus',
  'say',
  'selectedText',
  'claimFromSelection',
  'annotationsChanged',
]);

/** Hears what the extension asks of this page, until the signal aborts. Only the extension itself is heard. */
export function answerAsPage(answer: (message: Question) => Promise<Answer>, signal: AbortSignal): void {
  listen((message, { id }) => (id === browser.runtime.id && isForPage(message) ? answer(message) : undefined), signal);
}

function isForPage(message: unknown): message is Question {
  if (typeof message !== 'object' || message === null || !('claimlight' in message)) return false;
  return typeof message.claimlight === 'string' && pageQuestions.has(message.claimlight);
}

/** Answers messages for which `answer` gives a promise, until the signal aborts. */
export function listen(
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

/** True if the page that this script is in stands in a private window. */
export function isInPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}
