import * as z from 'zod/mini';
import { isFailure, type Failure } from '../failure/failure.ts';
import { CallError } from './call-error.ts';
import type { Calls } from './calls.ts';

// Zod would otherwise try `new Function`, which the extension's content security policy forbids and reports.
z.config({ jitless: true });

/** What travels: the question, and its answer or failure. */
export interface Question {
  readonly claimlight: string;
  readonly input?: unknown;
}

export type Answer = { readonly value: unknown } | { readonly failure: Failure };

export type Ask<C extends Calls> = <Name extends keyof C & string>(
  name: Name,
  ...input: undefined extends z.infer<C[Name]['input']> ? [] : [z.infer<C[Name]['input']>]
) => Promise<z.infer<C[Name]['output']>>;

/**
 * The asking side of one direction.
 *
 * @param send carries a message to the other side and resolves with what came back.
 * @param silence what it means that nobody answers.
 * @returns a function that rejects with a `CallError`, and with nothing else.
 */
export function createAsk<C extends Calls>(
  calls: C,
  send: (question: Question) => Promise<unknown>,
  silence: Failure = 'no-answer',
): Ask<C> {
  return async (name, ...[input]) => {
    const answer = await send({ claimlight: name, input }).catch((error: unknown) => {
      throw new CallError(isCutOff(error) ? 'extension-updated' : silence, { cause: error });
    });
    if (!isAnswer(answer)) throw new CallError(silence);
    if ('failure' in answer) throw new CallError(isFailure(answer.failure) ? answer.failure : 'malformed');
    const call = calls[name];
    if (call === undefined) throw new CallError('malformed');
    const output = call.output.safeParse(answer.value);
    if (!output.success) throw new CallError('malformed', { cause: output.error });
    return output.data as never;
  };
}

/** True if this page's scripts are those of an extension that has been updated or removed since. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && /context invalidated/i.test(error.message);
}

/** The failure of an answer may be one that another version knows. */
function isAnswer(value: unknown): value is { readonly value: unknown } | { readonly failure: unknown } {
  return typeof value === 'object' && value !== null && ('value' in value || 'failure' in value);
}
