import type * as z from 'zod/mini';
import type { Annotation, AnnotationDraft } from '../../annotation/model/annotation.ts';
import type { Creator } from '../../annotation/model/creator.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import type { StoredTemplate } from '../../settings/model/stored-template.ts';
import { faultOf } from './field-fault.ts';
import { isDeeperThan } from './json-values.ts';
import { RefusedError, type Refusal, type RefusalReason } from './refusal.ts';

/** What a file holds. Annotations of ours keep their ids and dates; those of other programs come as drafts. */
export interface Imported {
  readonly accepted: readonly (Annotation | AnnotationDraft)[];
  /** What was typed and has no tag. */
  readonly drafts?: readonly Draft[];
  readonly templates?: readonly StoredTemplate[];
  /** Whose file it is; absent from files that do not tell. */
  readonly creator?: Creator;
  /** Present if the file is ours and lossless: what it brings can be read from it again as it is. */
  readonly isBackup?: true;
  readonly refused: readonly Refusal[];
}

/**
 * Levels of values inside values in one record: the W3C's own samples have 9. What goes over them step by step, as
 * writing JSON does, has room for some thousands.
 */
const mostLevels = 100;

/**
 * Reads each record on its own, so that one that is wrong does not keep the others out. Of one that is no annotation,
 * `read` gives nothing.
 */
export function readEach<T>(
  records: readonly T[],
  read: (record: T) => Annotation | AnnotationDraft | undefined,
): Imported {
  const accepted: (Annotation | AnnotationDraft)[] = [];
  const refused: Refusal[] = [];
  records.forEach((record, index) => {
    try {
      if (isDeeperThan(record, mostLevels)) throw new RefusedError({ reason: 'too-deep', most: mostLevels });
      const one = read(record);
      if (one !== undefined) accepted.push(one);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      refused.push({ what: 'annotation', index, ...error.because });
    }
  });
  return { accepted, refused };
}

/** Reads what stands beside the annotations, each on its own. */
export function readSome<T>(
  records: readonly unknown[],
  schema: z.ZodMiniType<T>,
  what: 'draft' | 'template',
): { readonly accepted: T[]; readonly refused: Refusal[] } {
  const accepted: T[] = [];
  const refused: Refusal[] = [];
  records.forEach((record, index) => {
    if (isDeeperThan(record, mostLevels)) {
      refused.push({ what, index, reason: 'too-deep', most: mostLevels });
      return;
    }
    const { success, data, error } = schema.safeParse(record, { reportInput: true });
    if (success) accepted.push(data);
    else refused.push({ what, index, reason: 'wrong-fields', faults: [faultOf(error.issues)] });
  });
  return { accepted, refused };
}

/** Nothing of the file can be used. */
export function refuseFile(because: RefusalReason): Imported {
  return { accepted: [], refused: [{ what: 'file', index: 0, ...because }] };
}

/** The value as the schema has it; throws a RefusedError that names the first thing wrong. */
export function taken<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const { success, data, error } = schema.safeParse(value, { reportInput: true });
  if (success) return data;
  throw new RefusedError({ reason: 'wrong-fields', faults: [faultOf(error.issues)] });
}
