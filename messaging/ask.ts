import * as z from 'zod/mini';
import { CallError, type CallFailure } from './call-error.ts';
import type { Calls } from './calls.ts';

// Zod would otherwise try `new Function`, which the extension's content security policy forbids and reports.
z.config({ jitless: true });

/** What travels: the question, and its answer or failure. */
export interface Question {
  readonly claimlight: string;
  readonly input?: unknown;
}

export type Answer = { readonly value: unknown } | { readonly failure: CallFailure };

export type Ask<C extends Calls> = <Name extends keyof C & string>(
  name: Name,
  ...input: undefined extends z.infer<C[Name]['input']> ? [] : [z.infer<C[Name]['input']>]
) => Promise<z.infer<C[Name]['output']>>;

/**
 * The asking side of one direction.
 *
 * @param send carries a message to the other side and resolves with what came back.
 * @returns a function that rejects with a `CallError`, and with nothing else.
 */
export function createAsk<C extends Calls>(calls: C, send: (question: Question) => Promise<unknown>): Ask<C> {
  return async (name, ...[input]) => {
    const answer = await sendOrFail(send, { claimlight: name, input });
    if (!isAnswer(answer)) throw new CallError('no-answer');
    if ('failure' in answer) throw new CallError(answer.failure);
    const call = calls[name];
    if (call === undefined) throw new CallError('malformed');
    const output = call.output.safeParse(answer.value);
    if (!output.success) throw new CallError('malformed', { cause: output.error });
    return output.data as never;
  };
}

async function sendOrFail(send: (question: Question) => Promise<unknown>, question: Question): Promise<unknown> {
  try {
    return await send(question);
  } catch (error) {
    const invalidated = error instanceof Error && /context invalidated/i.test(error.message);
    throw new CallError(invalidated ? 'extension-updated' : 'no-answer', { cause: error });
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('value' in value || 'failure' in value);
}
