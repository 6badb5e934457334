import { failureOf, type Failure } from '../failure/failure.ts';
import { CallError } from './call-error.ts';
import { forbidConnections } from './forbid-connections.ts';

/** One call of a worker: what it takes, what it gives, and what it tells while it works. */
export interface WorkerCall {
  readonly input: unknown;
  readonly output: unknown;
  readonly progress?: unknown;
}

/** The calls of one worker, by name. */
export type WorkerCalls<C> = { readonly [Name in keyof C]: WorkerCall };
type ProgressOf<Call> = Call extends { readonly progress: infer Progress } ? Progress : never;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

type Reply = { readonly id: number } & (
  { readonly progress: unknown } | { readonly output: unknown } | { readonly failure: Failure }
);

export type AskWorker<C extends WorkerCalls<C>> = <Name extends keyof C & string>(
  name: Name,
  input: C[Name]['input'],
  watch?: {
    readonly onProgress?: (progress: ProgressOf<C[Name]>) => void;
    /** Once it aborts the answer is not waited for. */
    readonly signal?: AbortSignal;
  },
) => Promise<C[Name]['output']>;

/** What of a worker the asking side uses. */
export type WorkerEnd = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((progress: never) => void) | undefined;
}

/**
 * The asking side of a worker, which lives until the signal aborts. Questions are numbered: each has its own answer,
 * however many are asked at once. Both ends come from one build and nobody else is heard, so no schema is checked: it
 * would walk through every row that goes over. Why not Comlink: docs/decisions/0020-sessions-and-workers.md.
 *
 * @returns a function that rejects with a `CallError`, or with the reason of the signal that aborted.
 */
export function openWorker<C extends WorkerCalls<C>>(worker: WorkerEnd, signal: AbortSignal): AskWorker<C> {
  const waiting = new Map<number, Waiting>();
  const life = new AbortController();
  let asked = 0;
  const end = (reason: unknown): void => {
    life.abort(reason);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data: reply }: MessageEvent<Reply>) => {
    const question = waiting.get(reply.id);
    if ('progress' in reply) {
      question?.onProgress?.(reply.progress as never);
      return;
    }
    waiting.delete(reply.id);
    if ('failure' in reply) question?.reject(new CallError(reply.failure));
    else question?.resolve(reply.output as never);
  });
  // It could not be loaded, or threw outside of any call: what it would answer from now on nobody knows.
  worker.addEventListener('error', ({ message }) => end(new CallError('failed', { cause: message })));
  if (signal.aborted) end(signal.reason);
  else signal.addEventListener('abort', () => end(signal.reason), { once: true });
  return (name, input, { onProgress, signal: wanted } = {}) =>
    new Promise((resolve, reject) => {
      for (const needed of [life.signal, wanted]) needed?.throwIfAborted();
      const id = (asked += 1);
      waiting.set(id, { resolve, reject, onProgress });
      wanted?.addEventListener('abort', () => waiting.delete(id) && reject(wanted.reason as Error), { once: true });
      worker.postMessage({ id, name, input } satisfies Question);
    });
}

export type WorkerHandlers<C extends WorkerCalls<C>> = {
  readonly [Name in keyof C]: (
    input: C[Name]['input'],
    tell: (progress: ProgressOf<C[Name]>) => void,
  ) => Promise<C[Name]['output']> | C[Name]['output'];
};

/** What of a worker's global scope the answering side uses. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Question>) => void): void;
  postMessage(message: unknown, options?: { readonly transfer: Transferable[] }): void;
}

/** The answering side, inside the worker. What a handler throws is logged here, and travels as data. */
export function answerAsWorker<C extends WorkerCalls<C>>(handlers: WorkerHandlers<C>, scope: WorkerScope = self): void {
  forbidConnections(scope);
  const answer = async ({ id, name, input }: Question): Promise<void> => {
    const reply = (part: object, transfer: Transferable[] = []): void =>
      scope.postMessage({ id, ...part }, { transfer });
    try {
      const handle = handlers[name as keyof C] as (input: unknown, tell: (progress: unknown) => void) => unknown;
      const output = await handle(input, (progress) => reply({ progress }));
      reply({ output }, numberListsOf(output));
    } catch (error) {
      console.error('Claimlight could not answer', name, error);
      reply({ failure: failureOf(error) });
    }
  };
  scope.addEventListener('message', ({ data }) => void answer(data));
}

/** Long lists of numbers in an answer go over without being copied. */
function numberListsOf(output: unknown): Transferable[] {
  if (typeof output !== 'object' || output === null) return [];
  return Object.values(output).flatMap((part: unknown) =>
    part instanceof Uint32Array ? [part.buffer as ArrayBuffer] : [],
  );
}
