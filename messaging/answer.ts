import type * as z from 'zod/mini';
import { failureOf, isFailureError } from '../failure/failure.ts';
import type { Calls } from './calls.ts';
import type { Answer, Question } from './ask.ts';

export type Handlers<C extends Calls, Sender> = {
  readonly [Name in keyof C]: (
    input: z.infer<C[Name]['input']>,
    sender: Sender,
    /** The question's own, by which a handler that changes something knows one that was sent again. */
    id?: string,
  ) => Promise<z.infer<C[Name]['output']>> | z.infer<C[Name]['output']>;
};

/** More characters than an id of a question has. */
const longestId = 100;

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
  const answer = async ({ claimlight: name, input, id }: Question, sender: Sender): Promise<Answer> => {
    try {
      const parsed = calls[name]?.input.safeParse(input);
      if (parsed?.success !== true) return { failure: 'malformed' };
      const handle = handlers[name] as (input: unknown, sender: Sender, id?: string) => unknown;
      return { value: (await handle(parsed.data, sender, id)) ?? null };
    } catch (error) {
      if (!isFailureError(error)) console.error('Claimlight could not answer', name, error);
      return { failure: failureOf(error) };
    }
  };
  return (message, sender) =>
    isQuestion(message) && Object.hasOwn(calls, message.claimlight) ? answer(message, sender) : undefined;
}

function isQuestion(message: unknown): message is Question {
  if (typeof message !== 'object' || message === null) return false;
  const { claimlight, id } = message as Partial<Record<keyof Question, unknown>>;
  return typeof claimlight === 'string' && (id === undefined || (typeof id === 'string' && id.length <= longestId));
}
