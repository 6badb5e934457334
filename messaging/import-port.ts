import * as z from 'zod/mini';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { annotationDraftSchema, annotationSchema } from '../annotation/model/annotation.ts';
import { draftSchema } from '../annotation/model/draft.ts';
import {
  conflictRules,
  importAnswersSchema,
  type ConflictRule,
  type ImportAnswers,
  type ImportCounts,
  type ImportRecord,
} from '../annotation/model/import.ts';
import { failureOf, failures } from '../failure/failure.ts';
import { CallError } from './call-error.ts';
import { acceptPorts, hear, lifeOf, type Port } from './port.ts';
import { senderOf } from './sender.ts';

/**
 * An import goes to the background through a port of its own, in pieces, as one message of 100,000 records would be
 * larger than the browser carries. The port's life is the import's: a page that is closed, or that disconnects to
 * cancel, leaves nothing behind, and a worker that ends fails the import before anything is written.
 */
const portName = 'import';

const recordSchema = z.union([annotationSchema, annotationDraftSchema, draftSchema]);
const fromPageSchema = z.union([
  z.object({ records: z.array(recordSchema) }),
  z.object({ rule: z.enum(conflictRules), answers: z.optional(importAnswersSchema) }),
]);

const countSchema = z.int().check(z.minimum(0));
const toPageSchema = z.union([
  z.object({ received: countSchema }),
  z.object({ done: countSchema, total: countSchema }),
  z.object({
    counts: z.object({
      added: countSchema,
      changed: countSchema,
      kept: countSchema,
      equal: countSchema,
      left: countSchema,
    }),
  }),
  z.object({ failure: z.enum(failures) }),
]);

type ToPage = z.infer<typeof toPageSchema>;

export interface ImportProgress {
  readonly step: 'sending' | 'writing';
  readonly done: number;
  readonly total: number;
}

/**
 * Has the background import records, all or nothing. Rejects with a CallError, or with the signal's reason if it aborts
 * before all is stored.
 */
export function sendImport(
  pieces: AsyncIterable<readonly ImportRecord[]>,
  total: number,
  rule: ConflictRule,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
  answers?: ImportAnswers,
): Promise<ImportCounts> {
  const port = browser.runtime.connect({ name: portName });
  const over = new AbortController();
  const life = lifeOf(port, AbortSignal.any([signal, over.signal]));
  return new Promise<ImportCounts>((resolve, reject) => {
    life.addEventListener('abort', () => reject(life.reason as Error), { once: true });
    let received: (count: number) => void = () => undefined;
    hear(port, toPageSchema, (message) => {
      if ('received' in message) received(message.received);
      else if ('done' in message) onProgress({ step: 'writing', ...message });
      else if ('counts' in message) resolve(message.counts);
      else reject(new CallError(message.failure));
    });
    const send = async (): Promise<void> => {
      for await (const records of pieces) {
        life.throwIfAborted();
        port.postMessage({ records });
        // The next piece goes when this one has been taken in.
        const done = await new Promise<number>((resolve) => (received = resolve));
        onProgress({ step: 'sending', done, total });
      }
      port.postMessage({ rule, ...(answers && { answers }) });
    };
    send().catch(reject);
  }).finally(() => over.abort());
}

export type Importer = (
  records: readonly ImportRecord[],
  rule: ConflictRule,
  watch: Partial<ImportAnswers> & {
    readonly signal: AbortSignal;
    readonly onProgress: (done: number, total: number) => void;
  },
) => Promise<ImportCounts>;

/** Takes imports of the extension's own pages. Must run synchronously when the worker starts. */
export function answerImports(run: Importer): void {
  const isOwnPage = (sender: Browser.runtime.MessageSender): boolean => senderOf(sender)?.kind === 'extension-page';
  acceptPorts(portName, isOwnPage, (port, life) => takeImport(port, life, run));
}

function takeImport(port: Port, life: AbortSignal, run: Importer): void {
  const records: ImportRecord[] = [];
  const tell = (message: ToPage): void => {
    if (!life.aborted) port.postMessage(message);
  };
  const refuse = (): void => {
    tell({ failure: 'malformed' });
    port.disconnect();
  };
  const take = (message: z.infer<typeof fromPageSchema>): void => {
    if ('records' in message) {
      records.push(...message.records);
      tell({ received: records.length });
      return;
    }
    const onProgress = (done: number, total: number): void => tell({ done, total });
    run(records, message.rule, { signal: life, onProgress, ...message.answers }).then(
      (counts) => tell({ counts }),
      (error: unknown) => tell({ failure: failureOf(error) }),
    );
  };
  hear(port, fromPageSchema, take, refuse);
}
