import type * as z from 'zod/mini';
import type { Annotation, AnnotationDraft } from '../../annotation/model/annotation.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import type { StoredTemplate } from '../../settings/model/stored-template.ts';
import { whyNot } from './why.ts';

/** A record of a file that was not taken over. */
export interface Refusal {
  /** Place among the file's annotations, from 0; null if it is about the file as a whole or none of them. */
  readonly index: number | null;
  /** What is wrong with it, for the reader. */
  readonly why: string;
  /** Present if nothing is wrong but that it has no tag, which the reader can choose. */
  readonly isUntagged?: true;
}

/** What a file holds. Annotations of ours keep their ids and dates; those of other programs come as drafts. */
export interface Imported {
  readonly accepted: readonly (Annotation | AnnotationDraft)[];
  /** What was typed and has no tag. */
  readonly drafts?: readonly Draft[];
  readonly templates?: readonly StoredTemplate[];
  /** Present if the file is ours and lossless: what it brings can be read from it again as it is. */
  readonly isBackup?: true;
  readonly refused: readonly Refusal[];
}

/** A record is wrong in the way its message says. */
export class RefusedError extends Error {}

/** Nothing is wrong with a record, but it has none of our tags. */
export class UntaggedError extends RefusedError {}

/** Reads each record on its own, so that one that is wrong does not keep the others out. */
export function readEach<T>(records: readonly T[], read: (record: T) => Annotation | AnnotationDraft): Imported {
  const accepted: (Annotation | AnnotationDraft)[] = [];
  const refused: Refusal[] = [];
  records.forEach((record, index) => {
    try {
      accepted.push(read(record));
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      refused.push({ index, why: error.message, ...(error instanceof UntaggedError && { isUntagged: true }) });
    }
  });
  return { accepted, refused };
}

/** Reads what stands beside the annotations, each on its own; `what` names it where it is wrong. */
export function readSome<T>(
  records: readonly unknown[],
  schema: z.ZodMiniType<T>,
  what: string,
): { readonly accepted: T[]; readonly refused: Refusal[] } {
  const accepted: T[] = [];
  const refused: Refusal[] = [];
  records.forEach((record, index) => {
    const { success, data, error } = schema.safeParse(record);
    if (success) accepted.push(data);
    else refused.push({ index: null, why: `${what} ${index + 1}: ${whyNot(error.issues)}` });
  });
  return { accepted, refused };
}

/** Nothing of the file can be used. */
export function refuseFile(why: string): Imported {
  return { accepted: [], refused: [{ index: null, why }] };
}

/** What a Zod result holds; throws a RefusedError that names the first thing wrong. */
export function taken<T>(result: z.core.util.SafeParseResult<T>): T {
  if (result.success) return result.data;
  throw new RefusedError(whyNot(result.error.issues));
}

/** The value a JSON text stands for; a byte order mark before it is passed over. Throws a RefusedError that names `what`. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new RefusedError(`${what}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
