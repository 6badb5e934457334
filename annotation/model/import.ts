import * as z from 'zod/mini';
import type { Annotation, AnnotationDraft } from './annotation.ts';
import { installationSchema } from './creator.ts';
import type { Draft } from './draft.ts';

/**
 * What wins where a record of a file and a stored annotation differ: `newer` the one modified last (the stored one if
 * both are of the same moment, or if the file does not say), `file`, or `stored`.
 */
export const conflictRules = ['newer', 'file', 'stored'] as const;
export type ConflictRule = (typeof conflictRules)[number];

/**
 * What an import asks the reader. `typed`: what becomes of a note of the file about a sentence that the reader wrote
 * about and has not tagged: `join` both texts under the file's tag, or `leave` the note out. `deleted`: what becomes of
 * notes that were deleted for good here: `leave` them out, or `bring` them back. `mine`: an installation whose notes
 * are the reader's, from another device or from before a new installation; all others keep whose they are.
 */
export const importAnswersSchema = z.object({
  typed: z.enum(['join', 'leave']),
  deleted: z.enum(['leave', 'bring']),
  mine: z.optional(installationSchema),
});

export type ImportAnswers = z.infer<typeof importAnswersSchema>;
export const typedAnswers = importAnswersSchema.shape.typed.options;
export const deletedAnswers = importAnswersSchema.shape.deleted.options;

/** Neither loses what the reader typed, nor brings back what the reader wanted gone. */
export const carefulAnswers: ImportAnswers = { typed: 'join', deleted: 'leave' };

/** What a file can hold. Drafts are counted like annotations. */
export type ImportRecord = Annotation | AnnotationDraft | Draft;

/** What an import did, or would do, in numbers of records. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  /** Differ from what is stored, which stays by the rule. */
  readonly kept: number;
  readonly equal: number;
  /** Are left out by the reader's answers. */
  readonly left: number;
}
