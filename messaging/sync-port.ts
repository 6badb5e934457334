import * as z from 'zod/mini';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { failureOf, failures } from '../failure/failure.ts';
import { CallError } from './call-error.ts';
import { carriedSchema, carryCallSchema, type Carried, type Carry } from './carry.ts';
import { acceptPorts, hear, lifeOf } from './port.ts';
import { senderOf } from './sender.ts';

/**
 * A round of sharing notes is the background's, and can take longer than a call may: it has a port of its own, whose
 * life is the round's.
 */
const portName = 'together';

const countSchema = z.int().check(z.minimum(0));

const answersSchema = z.object({ place: z.optional(z.boolean()), removal: z.optional(countSchema) });

const questionSchema = z.union([
  z.object({ ask: z.literal('place'), isEmpty: z.boolean() }),
  z.object({ ask: z.literal('removal'), removed: countSchema, live: countSchema }),
]);

const reportSchema = z.object({
  added: countSchema,
  changed: countSchema,
  removed: countSchema,
  sent: countSchema,
  waiting: countSchema,
  isReadOnly: z.boolean(),
  ahead: z.optional(z.number()),
});

const outcomeSchema = z.union([z.object({ question: questionSchema }), z.object({ report: reportSchema })]);

const toPageSchema = z.union([
  z.object({ done: countSchema, total: countSchema }),
  z.object({ outcome: outcomeSchema }),
  z.object({ carry: carryCallSchema }),
  z.object({ failure: z.enum(failures) }),
]);

const fromPageSchema = z.union([
  z.object({ carried: carriedSchema }),
  z.object({ isCarrying: z.literal(true) }),
  z.object({ answers: answersSchema }),
]);

type FromPage = z.infer<typeof fromPageSchema>;

/** Chromium ends a worker that has heard nothing for 30 seconds; a server may be slower. */
const signOfLife = 20_000;

/** What the reader answered to a round's questions. */
export type RoundAnswers = z.infer<typeof answersSchema>;
export type RoundQuestion = z.infer<typeof questionSchema>;
export type RoundReport = z.infer<typeof reportSchema>;
export type RoundOutcome = z.infer<typeof outcomeSchema>;

type OnProgress = (done: number, total: number) => void;

/**
 * Has the background do a round. Rejects with a CallError, or with the signal's reason.
 *
 * @param carry does what the background asks of a server; without one there is none to ask.
 */
export function askForRound(
  answers: RoundAnswers,
  onProgress: OnProgress,
  signal: AbortSignal,
  carry: Carry = () => Promise.resolve({ failure: 'folder-gone' }),
): Promise<RoundOutcome> {
  const port = browser.runtime.connect({ name: portName });
  const over = new AbortController();
  const life = lifeOf(port, AbortSignal.any([signal, over.signal]));
  const tell = (message: FromPage): void => {
    if (!life.aborted) port.postMessage(message);
  };
  const timer = setInterval(() => tell({ isCarrying: true }), signOfLife);
  return new Promise<RoundOutcome>((resolve, reject) => {
    life.addEventListener('abort', () => reject(life.reason as Error), { once: true });
    hear(port, toPageSchema, (message) => {
      if ('done' in message) onProgress(message.done, message.total);
      else if ('carry' in message) carry(message.carry).then((carried) => tell({ carried }), reject);
      else if ('outcome' in message) resolve(message.outcome);
      else reject(new CallError(message.failure));
    });
    tell({ answers });
  }).finally(() => {
    clearInterval(timer);
    over.abort();
  });
}

export type RoundRunner = (
  answers: RoundAnswers,
  watch: { readonly signal: AbortSignal; readonly onProgress: OnProgress; readonly carry: Carry },
) => Promise<RoundOutcome>;

/** Does rounds for the extension's own pages. Must run synchronously when the worker starts. */
export function answerRounds(run: RoundRunner): void {
  const isOwnPage = (sender: Browser.runtime.MessageSender): boolean => senderOf(sender)?.kind === 'extension-page';
  acceptPorts(portName, isOwnPage, (port, life) => {
    const tell = (message: z.infer<typeof toPageSchema>): void => {
      if (!life.aborted) port.postMessage(message);
    };
    const onProgress: OnProgress = (done, total) => tell({ done, total });
    let onCarried: (carried: Carried) => void = () => undefined;
    const carry: Carry = (call) =>
      new Promise<Carried>((resolve, reject) => {
        onCarried = resolve;
        life.addEventListener('abort', () => reject(life.reason as Error), { once: true });
        tell({ carry: call });
      });
    const take = (message: FromPage): void => {
      if ('carried' in message) onCarried(message.carried);
      else if ('answers' in message) {
        run(message.answers, { signal: life, onProgress, carry }).then(
          (outcome) => tell({ outcome }),
          (error: unknown) => tell({ failure: failureOf(error) }),
        );
      }
    };
    hear(port, fromPageSchema, take, () => tell({ failure: 'malformed' }));
  });
}
