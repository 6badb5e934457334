import type { Annotation, AnnotationDraft } from './annotation.ts';
import type { Draft } from './draft.ts';

/**
 * What wins where a record of a file and a stored annotation differ: `newer` the one modified last (the stored one if
 * both are of the same moment, or if the file does not say), `file`, or `stored`.
 */
export const conflictRules = ['newer', 'file', 'stored'] as const;
export type ConflictRule = (typeof conflictRules)[number];

/** What a file can hold. Drafts are counted like annotations. */
export type ImportRecord = Annotation | AnnotationDraft | Draft;

/** What an import did, or would do, in numbers of records. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  /** Differ from what is stored, which stays by the rule. */
  readonly kept: number;
  readonly equal: number;
}
