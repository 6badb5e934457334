import type { Tag } from '../../annotation/model/annotation.ts';
import type { DiffPart } from '../../annotation/compare/word-diff.ts';

/** A change of tagged words, as noticed at a visit. */
export interface ChangeItem {
  readonly seq: number;
  readonly source: string;
  /** Of the article, at the tagged words. */
  readonly link: string;
  readonly title: string;
  readonly outlet: string;
  /** BCP 47; empty if unknown. */
  readonly language: string;
  readonly tag: Tag;
  /** ISO 8601. */
  readonly at: string;
  /** `gone`: the page no longer has the words; `back`: it has them again. */
  readonly kind: 'changed' | 'gone' | 'back';
  /** From the words before to those noticed; of what is gone or back, the words alone. */
  readonly diff: readonly DiffPart[];
  /** Kinds of edit, as in `annotation/compare/material-change.ts`. */
  readonly changes: readonly string[];
  /** True if the page carried a correction note. */
  readonly isCorrected: boolean;
  readonly isSeen: boolean;
}

/** What became of a sentence from one version of an article to the next; without words where they were not kept. */
export type SentenceChange =
  | { readonly kind: 'reworded'; readonly diff: readonly DiffPart[] }
  | { readonly kind: 'added' | 'removed'; readonly text?: string };

/** One version of an article, beside the one before. */
export interface VersionItem {
  /** ISO 8601: when the visit began at which it was seen. */
  readonly visit: string;
  /** In the order of the article; of the first version none. */
  readonly changes: readonly SentenceChange[];
  readonly sentences: number;
  /** Sentences of which nothing is known. */
  readonly unknown: number;
}

/** An article whose versions are shown; undefined while they are read. */
export interface ShownVersions {
  readonly source: string;
  readonly title: string;
  readonly language: string;
  /** The newest first. */
  readonly versions: readonly VersionItem[] | undefined;
}

export const changeFilters = ['unseen', 'all'] as const;
export type ChangeFilter = (typeof changeFilters)[number];

/** What changed in tagged articles. */
export interface ChangesView {
  /** The newest first; undefined while they are read. */
  readonly items: readonly ChangeItem[] | undefined;
  readonly filter: ChangeFilter;
  /** What was marked last, so that it can be taken back. */
  readonly marked: readonly number[];
  readonly article: ShownVersions | undefined;
}

export interface ChangesActions {
  readonly onFilter: (filter: ChangeFilter) => void;
  readonly onMark: (seqs: readonly number[], isSeen: boolean) => void;
  readonly onUndoMark: () => void;
  /** Shows the versions of an article; of undefined, the list again. */
  readonly onVersions: (
    article: { readonly source: string; readonly title: string; readonly language: string } | undefined,
  ) => void;
}
