import { describe, expect, it, vi } from 'vitest';
import { CallError } from '../../messaging/call-error.ts';
import { openWorker, type WorkerHandlers } from '../../messaging/worker-calls.ts';
import { workerInProcess } from './worker-in-process.ts';

interface Calls {
  double: { readonly input: number; readonly output: number };
  /** Answers after so many milliseconds with what it was given. */
  wait: { readonly input: { readonly for: number; readonly word: string }; readonly output: string };
  count: { readonly input: { readonly to: number }; readonly output: string; readonly progress: number };
  list: { readonly input: null; readonly output: { readonly rows: Uint32Array } };
}

const rows = new Uint32Array([3, 1, 2]);

const handlers: WorkerHandlers<Calls> = {
  double: (of) => of * 2,
  wait: ({ for: time, word }) => new Promise((resolve) => setTimeout(() => resolve(word), time)),
  count({ to }, tell) {
    for (let at = 1; at <= to; at++) tell(at);
    return 'counted';
  },
  list: () => ({ rows }),
};

function opened(over: Partial<WorkerHandlers<Calls>> = {}) {
  const worker = workerInProcess<Calls>({ ...handlers, ...over });
  const life = new AbortController();
  return { worker, life, ask: openWorker<Calls>(worker, life.signal) };
}

describe('a worker’s calls', () => {
  it('give each question its own answer, whichever comes first', async () => {
    const { ask } = opened();
    const answers = await Promise.all([ask('wait', { for: 20, word: 'slow' }), ask('wait', { for: 0, word: 'fast' })]);
    expect(answers).toEqual(['slow', 'fast']);
  });

  it('tell each asker its own progress, before the answer', async () => {
    const { ask } = opened();
    const told: unknown[] = [];
    const count = (name: string, to: number) =>
      ask('count', { to }, { onProgress: (at) => told.push(`${name}${at}`) }).then((answer) =>
        told.push(name + answer),
      );
    await Promise.all([count('a', 2), count('b', 1)]);
    expect(told).toEqual(['a1', 'a2', 'acounted', 'b1', 'bcounted']);
  });

  it('hand lists of numbers over instead of copying them', async () => {
    const { ask } = opened();
    expect(await ask('list', null)).toEqual({ rows: new Uint32Array([3, 1, 2]) });
    expect(rows).toHaveLength(0);
  });

  it('reject with what the handler threw, as data, and go on', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ask } = opened({
      double: (of) => {
        throw of === 0 ? new CallError('storage-full') : new Error('secret words of a file');
      },
    });
    await expect(ask('double', 0)).rejects.toMatchObject({ name: 'CallError', failure: 'storage-full' });
    await expect(ask('double', 1)).rejects.toMatchObject({ name: 'CallError', failure: 'failed', message: 'failed' });
    expect(await ask('wait', { for: 0, word: 'still there' })).toBe('still there');
    expect(logged).toHaveBeenCalledTimes(2);
    logged.mockRestore();
  });

  it('end with the signal: the worker is terminated, and whoever waits is told why', async () => {
    const { ask, worker, life } = opened();
    const waiting = ask('wait', { for: 1000, word: 'never' });
    const why = new DOMException('Cancelled', 'AbortError');
    life.abort(why);
    await expect(waiting).rejects.toBe(why);
    await expect(ask('double', 1)).rejects.toBe(why);
    expect(worker.isTerminated).toBe(true);
  });

  it('terminate a worker whose signal had aborted before', () => {
    const worker = workerInProcess<Calls>(handlers);
    openWorker<Calls>(worker, AbortSignal.abort());
    expect(worker.isTerminated).toBe(true);
  });

  it('no longer wait for one answer whose asker went on, and for the others still', async () => {
    const { ask, worker } = opened();
    const told: number[] = [];
    const [gone, over] = [new AbortController(), new AbortController()];
    over.abort(new Error('over'));
    const first = ask('count', { to: 3 }, { onProgress: (at) => told.push(at), signal: gone.signal });
    const second = ask('double', 2);
    gone.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await expect(ask('double', 1, { signal: over.signal })).rejects.toThrow('over');
    expect(await second).toBe(4);
    expect(told).toEqual([]);
    expect(worker.isTerminated).toBe(false);
  });

  it('fail if the worker cannot be loaded, those asked later, too', async () => {
    const { ask, worker } = opened();
    const waiting = ask('double', 1);
    worker.fail('not found');
    await expect(waiting).rejects.toMatchObject({ failure: 'failed', cause: 'not found' });
    await expect(ask('double', 1)).rejects.toMatchObject({ failure: 'failed' });
  });
});
