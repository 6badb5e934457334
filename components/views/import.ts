import type { Annotation, Tag } from '../../annotation/model/annotation.ts';
import type { PersonCount } from '../../annotation/model/creator.ts';
import type { Refusal } from '../../exchange/import/refusal.ts';
import type { Failure } from '../../failure/failure.ts';
import type { StoredTemplate } from '../../settings/model/stored-template.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import type { ConflictRule, ImportAnswers } from '../../annotation/model/import.ts';

export type { Fault, FieldFault } from '../../exchange/import/field-fault.ts';
export type { Refusal, RefusalReason } from '../../exchange/import/refusal.ts';

/** A record of the file and what is stored, where both differ. */
export interface Conflict {
  readonly stored: Annotation;
  readonly file: Annotation;
  /** True if the file's takes the place of the stored one. */
  readonly isTaken: boolean;
}

/** A note of the file, and what the reader wrote about the same sentence. */
export interface Meeting {
  readonly file: Annotation;
  readonly draft: Draft;
}

/** What importing a file would do, short enough to be shown whatever the file's size. */
export interface ImportSummary {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly equal: number;
  /** Left out by the reader's answers. */
  readonly left: number;
  readonly refused: number;
  /** That can be imported, two of the same note counted twice. */
  readonly records: number;
  /** Of the file's records, those that have no tag yet. */
  readonly drafts: number;
  readonly templates: readonly StoredTemplate[];
  /** Whose notes the file has besides the reader's, the owner of the file first. */
  readonly people: readonly PersonCount[];
  /** The installation whose notes are taken for the reader's. */
  readonly mine?: string;
  /** Of the refused, those that lack a tag and nothing else. */
  readonly untagged: number;
  /** The first of the refused, and of the records that differ. */
  readonly refusals: readonly Refusal[];
  readonly conflicts: readonly Conflict[];
  /** Notes about sentences that the reader wrote about and has not tagged, and the first of them. */
  readonly met: number;
  readonly meetings: readonly Meeting[];
  /** Notes that were deleted for good here, and the first of them. */
  readonly buried: number;
  readonly revenants: readonly Annotation[];
  /** True if the file is ours and lossless: what it brings is in a backup then. */
  readonly isBackup: boolean;
  /** False for an import so large that one step of undo could not hold it. */
  readonly canBeUndone: boolean;
}

export type ImportState =
  | { readonly kind: 'reading'; readonly fileName: string }
  | {
      readonly kind: 'preview';
      readonly fileName: string;
      readonly rule: ConflictRule;
      readonly answers: ImportAnswers;
      readonly untagged?: Tag;
      /** Templates of the file that would be added or changed. */
      readonly templates: number;
      readonly summary: ImportSummary;
    }
  | { readonly kind: 'running'; readonly step: 'sending' | 'writing'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      readonly added: number;
      readonly changed: number;
      readonly left: number;
      readonly templates: number;
    }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'cancelled' };

export interface ImportActions {
  readonly onFile: (file: File) => void;
  readonly onRule: (rule: ConflictRule) => void;
  readonly onAnswers: (answers: Partial<ImportAnswers>) => void;
  /** The tag for annotations of other programs that have none of ours; undefined passes them over. */
  readonly onUntagged: (tag: Tag | undefined) => void;
  readonly onImport: () => void;
  readonly onCancelImport: () => void;
}
