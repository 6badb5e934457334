import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { createAnswer, type Handlers } from '../../messaging/answer.ts';
import { createAsk, type Asking, type Question } from '../../messaging/ask.ts';
import { FailureError, failures } from '../../failure/failure.ts';
import { CallError } from '../../messaging/call-error.ts';
import type { Calls } from '../../messaging/calls.ts';

const nothing = z.union([z.undefined(), z.null()]);
const calls = {
  double: { input: z.object({ of: z.number() }), output: z.number() },
  ping: { input: nothing, output: nothing },
} satisfies Calls;

const handlers: Handlers<typeof calls, string> = {
  double: ({ of }) => of * 2,
  ping: () => undefined,
};

/** Both sides joined as the browser joins them: what travels is cloned. */
function joined(over: Partial<Handlers<typeof calls, string>> = {}) {
  const answer = createAnswer<typeof calls, string>(calls, { ...handlers, ...over });
  return createAsk(calls, {
    send: async (question) => structuredClone(await answer(structuredClone(question), 'a page')),
    silence: 'no-answer',
  });
}

const failureOf = async (asked: Promise<unknown>): Promise<string> => {
  const error = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(CallError);
  return (error as CallError).failure;
};

describe('a call', () => {
  it('comes back with its answer, also with none', async () => {
    const ask = joined();
    expect(await ask('double', { of: 21 })).toBe(42);
    expect(await ask('ping')).toBeNull();
  });

  it('tells the handler who asks', async () => {
    const double = vi.fn<Handlers<typeof calls, string>['double']>(() => 0);
    await joined({ double })('double', { of: 1 });
    expect(double).toHaveBeenCalledWith({ of: 1 }, 'a page', undefined);
  });

  it.each([{}, { of: '21' }, undefined, null, 'double', [], { of: NaN }])(
    'with a wrong question never reaches its handler: %j',
    async (input) => {
      const double = vi.fn(() => 0);
      expect(await failureOf(joined({ double })('double', input as never))).toBe('malformed');
      expect(double).not.toHaveBeenCalled();
    },
  );

  it('drops what its schema does not name', async () => {
    const double = vi.fn<Handlers<typeof calls, string>['double']>(() => 0);
    await joined({ double })('double', { of: 1, note: 'private' } as never);
    expect(double).toHaveBeenCalledWith({ of: 1 }, 'a page', undefined);
  });

  it('with a wrong answer is malformed, too', async () => {
    expect(await failureOf(joined({ double: () => 'many' as never })('double', { of: 1 }))).toBe('malformed');
  });

  it('that its handler refuses is refused', async () => {
    const double = (): never => {
      throw new CallError('refused');
    };
    expect(await failureOf(joined({ double })('double', { of: 1 }))).toBe('refused');
  });

  it('whose handler breaks has failed, or what its error means', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const breaking = (error: Error) => () => Promise.reject(error);
    const broken = breaking(new Error('disk'));
    expect(await failureOf(joined({ double: broken })('double', { of: 1 }))).toBe('failed');
    expect(silent).toHaveBeenCalledOnce();
    for (const failure of failures) {
      const double = breaking(new FailureError(failure));
      expect(await failureOf(joined({ double })('double', { of: 1 }))).toBe(failure);
    }
    expect(silent).toHaveBeenCalledOnce();
    silent.mockRestore();
  });
});

describe('a message', () => {
  it.each([null, undefined, 'ping', 7, {}, { claimlight: 7 }, { claimlight: 'other' }, { claimlight: 'toString' }])(
    'that is none of these calls is left to others: %j',
    (message) => {
      expect(createAnswer(calls, handlers)(message, 'a page')).toBeUndefined();
    },
  );
});

describe('asking', () => {
  const ask = (send: (question: Question) => Promise<unknown>) =>
    createAsk(calls, { send, silence: 'no-answer' })('ping');

  it.each([undefined, null, true, 'yes', {}, []])('a side that answers otherwise is no answer: %j', async (answer) => {
    expect(await failureOf(ask(() => Promise.resolve(answer)))).toBe('no-answer');
  });

  it('calls the silence of the other side what it means', async () => {
    const asked = createAsk(calls, { send: () => Promise.resolve(undefined), silence: 'page-silent' })('ping');
    expect(await failureOf(asked)).toBe('page-silent');
  });

  it('takes a failure that it does not know for a question that was not understood', async () => {
    expect(await failureOf(ask(() => Promise.resolve({ failure: 'moon-full' })))).toBe('malformed');
  });

  it.each([
    ['Could not establish connection. Receiving end does not exist.', 'no-answer'],
    ['Extension context invalidated.', 'extension-updated'],
  ])('tells what it means that %s', async (message, failure) => {
    expect(await failureOf(ask(() => Promise.reject(new Error(message))))).toBe(failure);
  });
});

describe('asking a side that the browser may end at any moment', () => {
  const pauses = [1, 1, 1];

  /** The other side ends so often before it answers; what it is asked is written down. */
  function interrupted(times: number, asking?: Asking) {
    const sent: Question[] = [];
    const send = (question: Question): Promise<unknown> => {
      sent.push(question);
      return sent.length <= times
        ? Promise.reject(new Error('The message channel closed before a response was received'))
        : Promise.resolve({ value: 42 });
    };
    const answer = createAsk(calls, { send, silence: 'no-answer', pauses })('double', { of: 21 }, asking);
    return { sent, answer };
  }

  it('sends the question again, as the same question, until it is answered', async () => {
    const { sent, answer } = interrupted(3);
    expect(await answer).toBe(42);
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent[0]?.id).not.toBe(interrupted(0).sent[0]?.id);
  });

  it('tells of the silence in the end, and at once who asked', async () => {
    const onSilence = vi.fn();
    const { sent, answer } = interrupted(9, { onSilence });
    expect(await failureOf(answer)).toBe('no-answer');
    expect(sent).toHaveLength(4);
    expect(onSilence).toHaveBeenCalledTimes(3);
  });

  it('does not send again what another question has taken the place of', async () => {
    const { sent, answer } = interrupted(9, { isWanted: () => false });
    expect(await failureOf(answer)).toBe('no-answer');
    expect(sent).toHaveLength(1);
  });

  it('asks once where the answer is a failure, or the scripts are cut off', async () => {
    const send = vi.fn(() => Promise.resolve<unknown>({ failure: 'storage-full' }));
    const ask = createAsk(calls, { send, silence: 'no-answer', pauses });
    expect(await failureOf(ask('ping'))).toBe('storage-full');
    send.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await failureOf(ask('ping'))).toBe('extension-updated');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives the handler the question’s own id', async () => {
    const ping = vi.fn(() => undefined);
    const answer = createAnswer<typeof calls, string>(calls, { ...handlers, ping });
    await answer({ claimlight: 'ping', id: '7-7' }, 'a page');
    expect(ping).toHaveBeenCalledWith(undefined, 'a page', '7-7');
    for (const id of [7, 'x'.repeat(101)]) expect(answer({ claimlight: 'ping', id }, 'a page')).toBeUndefined();
  });
});
