import * as z from 'zod/mini';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { annotationDraftSchema, annotationSchema } from '../annotation/model/annotation.ts';
import { draftSchema } from '../annotation/model/draft.ts';
import { conflictRules, type ConflictRule, type ImportCounts, type ImportRecord } from '../annotation/model/import.ts';
import { failureOf, isFailure } from '../failure/failure.ts';
import { CallError } from './call-error.ts';
import { senderOf } from './sender.ts';

/**
 * An import goes to the background through a port of its own, in pieces, as one message of 100,000 records would be larger
 * than the browser carries. The port's life is the import's: a page that is closed, or that disconnects to cancel, leaves
 * nothing behind, and a worker that ends fails the import before anything is written.
 */
const portName = 'import';

const recordSchema = z.union([annotationSchema, annotationDraftSchema, draftSchema]);
const fromPageSchema = z.union([
  z.object({ records: z.array(recordSchema) }),
  z.object({ rule: z.enum(conflictRules) }),
]);

type ToPage =
  | { readonly received: number }
  | { readonly done: number; readonly total: number }
  | { readonly counts: ImportCounts }
  | { readonly failure: unknown };

export interface ImportProgress {
  readonly step: 'sending' | 'writing';
  readonly done: number;
  readonly total: number;
}

/**
 * Has the background import records, all or nothing. Rejects with a CallError, or with the signal's reason if it aborts before
 * all is stored.
 */
export function sendImport(
  pieces: AsyncIterable<readonly ImportRecord[]>,
  total: number,
  rule: ConflictRule,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportCounts> {
  const port = browser.runtime.connect({ name: portName });
  return new Promise<ImportCounts>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    port.onDisconnect.addListener(() => reject(new CallError('no-answer')));
    const inbox = new Inbox(port, (message) => {
      if ('done' in message) onProgress({ step: 'writing', done: message.done, total: message.total });
      else if ('counts' in message) resolve(message.counts);
      else if ('failure' in message) reject(new CallError(isFailure(message.failure) ? message.failure : 'malformed'));
    });
    const send = async (): Promise<void> => {
      for await (const records of pieces) {
        signal.throwIfAborted();
        onProgress({ step: 'sending', done: await inbox.send({ records }), total });
      }
      port.postMessage({ rule });
    };
    send().catch(reject);
  }).finally(() => port.disconnect());
}

/** Sends one piece after another: the next goes when the one before has been taken in. */
class Inbox {
  readonly #port: Browser.runtime.Port;
  #received: (count: number) => void = () => undefined;

  constructor(port: Browser.runtime.Port, onMessage: (message: ToPage) => void) {
    this.#port = port;
    port.onMessage.addListener((message: ToPage) => {
      if ('received' in message) this.#received(message.received);
      else onMessage(message);
    });
  }

  send(message: { records: readonly ImportRecord[] }): Promise<number> {
    return new Promise((resolve) => {
      this.#received = resolve;
      this.#port.postMessage(message);
    });
  }
}

export type Importer = (
  records: readonly ImportRecord[],
  rule: ConflictRule,
  watch: { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void },
) => Promise<ImportCounts>;

/** Takes imports of the extension's own pages. Must run synchronously when the worker starts. */
export function answerImports(run: Importer): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || port.sender === undefined) return;
    if (senderOf(port.sender)?.kind === 'extension-page') takeImport(port, run);
  });
}

function takeImport(port: Browser.runtime.Port, run: Importer): void {
  const life = new AbortController();
  const records: ImportRecord[] = [];
  const tell = (message: ToPage): void => {
    if (!life.signal.aborted) port.postMessage(message);
  };
  port.onDisconnect.addListener(() => life.abort());
  port.onMessage.addListener((message: unknown) => {
    const parsed = fromPageSchema.safeParse(message);
    if (!parsed.success) {
      tell({ failure: 'malformed' });
      port.disconnect();
    } else if ('records' in parsed.data) {
      records.push(...parsed.data.records);
      tell({ received: records.length });
    } else {
      const onProgress = (done: number, total: number): void => tell({ done, total });
      run(records, parsed.data.rule, { signal: life.signal, onProgress }).then(
        (counts) => tell({ counts }),
        (error: unknown) => tell({ failure: failureOf(error) }),
      );
    }
  });
}
