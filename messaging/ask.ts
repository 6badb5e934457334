import type * as z from 'zod/mini';
import { failureOf, isFailure, type Failure } from '../failure/failure.ts';
import { CallError } from './call-error.ts';
import type { Calls } from './calls.ts';

/** What travels: the question, and its answer or failure. */
export interface Question {
  readonly claimlight: string;
  readonly input?: unknown;
  /** The same each time the question is sent again, and of no other question: what it asks for is done once. */
  readonly id?: string;
}

export type Answer = { readonly value: unknown } | { readonly failure: Failure };

/** What whoever asks has to do with a question that has to be sent more than once. */
export interface Asking {
  /** The other side was silent, and is asked again unless the question is not wanted any more. */
  readonly onSilence?: () => void;
  /** False once another question has taken the place of this one: it is not sent again then. */
  readonly isWanted?: () => boolean;
}

export type Ask<C extends Calls> = <Name extends keyof C & string>(
  name: Name,
  ...input: undefined extends z.infer<C[Name]['input']>
    ? [input?: undefined, asking?: Asking]
    : [input: z.infer<C[Name]['input']>, asking?: Asking]
) => Promise<z.infer<C[Name]['output']>>;

/** How the other side is reached, and what its silence means. */
export interface Line {
  /** Carries a message to the other side and resolves with what came back. */
  readonly send: (question: Question) => Promise<unknown>;
  readonly silence: Failure;
  /** Milliseconds to wait before each further time that a question is sent to a side that was silent. */
  readonly pauses?: readonly number[];
}

/**
 * The asking side of one direction. What comes back is checked against its schema.
 *
 * @returns a function that rejects with a `CallError`, and with nothing else.
 */
export function createAsk<C extends Calls>(calls: C, line: Line): Ask<C> {
  return createUncheckedAsk(line, (name, value) => {
    const output = calls[name]?.output.safeParse(value);
    if (output?.success !== true) throw new CallError('malformed', { cause: output?.error });
    return output.data;
  });
}

/**
 * The same for a side whose answers need no check, as both sides come from one build and nobody else can answer.
 *
 * @param read makes what is asked for of the value that came back.
 */
export function createUncheckedAsk<C extends Calls>(
  { send, silence, pauses = [] }: Line,
  read: (name: string, value: unknown) => unknown = (_name, value) => value,
): Ask<C> {
  const askOnce = async (question: Question): Promise<never> =>
    read(question.claimlight, await sendOnce({ send, silence }, question)) as never;
  return async (name, ...[input, { onSilence, isWanted = () => true } = {}]) => {
    const question = { claimlight: name, input, ...(pauses.length > 0 && { id: newQuestionId() }) };
    for (const pause of pauses) {
      try {
        return await askOnce(question);
      } catch (error) {
        if (failureOf(error) !== silence) throw error;
        onSilence?.();
        await new Promise((resume) => setTimeout(resume, pause));
        if (!isWanted()) throw error;
      }
    }
    return askOnce(question);
  };
}

/** Resolves with the value of the answer. */
async function sendOnce({ send, silence }: Line, question: Question): Promise<unknown> {
  const answer = await send(question).catch((error: unknown) => {
    throw new CallError(isCutOff(error) ? 'extension-updated' : silence, { cause: error });
  });
  if (!isAnswer(answer)) throw new CallError(silence);
  if ('failure' in answer) throw new CallError(isFailure(answer.failure) ? answer.failure : 'malformed');
  return answer.value;
}

/** `randomUUID` is missing in a card on a page without encryption. */
function newQuestionId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** True if this page's scripts are those of an extension that has been updated or removed since. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && /context invalidated/i.test(error.message);
}

/** The failure of an answer may be one that another version knows. */
function isAnswer(value: unknown): value is { readonly value: unknown } | { readonly failure: unknown } {
  return typeof value === 'object' && value !== null && ('value' in value || 'failure' in value);
}
