import type * as z from 'zod/mini';
import { FailureError, failureOf } from '../failure/failure.ts';
import type { Calls } from './calls.ts';
import type { Answer, Question } from './ask.ts';

export type Handlers<C extends Calls, Sender> = {
  readonly [Name in keyof C]: (
    input: z.infer<C[Name]['input']>,
    sender: Sender,
  ) => Promise<z.infer<C[Name]['output']>> | z.infer<C[Name]['output']>;
};

/**
 * The answering side of one direction: checks the question against its schema, runs its handler, and turns whatever is
 * thrown into a failure that can travel.
 *
 * @returns the answer, or undefined if the question is none of this direction's.
 */
export function createAnswer<C extends Calls, Sender>(
  calls: C,
  handlers: Handlers<C, Sender>,
): (message: unknown, sender: Sender) => Promise<Answer> | undefined {
  const answer = async (name: string, input: unknown, sender: Sender): Promise<Answer> => {
    try {
      const parsed = calls[name]?.input.safeParse(input);
      if (parsed?.success !== true) return { failure: 'malformed' };
      const handle = handlers[name] as (input: unknown, sender: Sender) => unknown;
      return { value: (await handle(parsed.data, sender)) ?? null };
    } catch (error) {
      if (!(error instanceof FailureError)) console.error('Claimlight could not answer', name, error);
      return { failure: failureOf(error) };
    }
  };
  return (message, sender) =>
    isQuestion(message) && Object.hasOwn(calls, message.claimlight)
      ? answer(message.claimlight, message.input, sender)
      : undefined;
}

function isQuestion(message: unknown): message is Question {
  return (
    typeof message === 'object' && message !== null && 'claimlight' in message && typeof message.claimlight === 'string'
  );
}
