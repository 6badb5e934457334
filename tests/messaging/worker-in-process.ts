import {
  answerAsWorker,
  type WorkerCalls,
  type WorkerEnd,
  type WorkerHandlers,
  type WorkerScope,
} from '../../messaging/worker-calls.ts';

/** A worker whose handlers run in this process; what goes over is cloned, as between threads. */
export interface WorkerInProcess extends WorkerEnd {
  readonly isTerminated: boolean;
  /** As if it threw outside of any call. */
  fail(message: string): void;
}

export function workerInProcess<C extends WorkerCalls<C>>(handlers: WorkerHandlers<C>): WorkerInProcess {
  const toPage = new EventTarget();
  const toWorker = new EventTarget();
  let isTerminated = false;
  const send = (target: EventTarget, data: unknown, transfer: Transferable[] = []): void => {
    const copy: unknown = structuredClone(data, { transfer });
    setTimeout(() => !isTerminated && target.dispatchEvent(new MessageEvent('message', { data: copy })));
  };
  const scope: WorkerScope = {
    addEventListener: (type, listener) => toWorker.addEventListener(type, listener as EventListener),
    postMessage: (message, { transfer = [] } = { transfer: [] }) => send(toPage, message, transfer),
  };
  answerAsWorker<C>(handlers, scope);
  return {
    addEventListener: toPage.addEventListener.bind(toPage) as WorkerEnd['addEventListener'],
    postMessage: (message: unknown) => send(toWorker, message),
    terminate: () => (isTerminated = true),
    get isTerminated() {
      return isTerminated;
    },
    fail: (message) => toPage.dispatchEvent(Object.assign(new Event('error'), { message })),
  };
}
