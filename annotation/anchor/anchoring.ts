import type { Span } from '../../text/span.ts';
import type { Change } from '../compare/material-change.ts';
import type { DiffPart } from '../compare/word-diff.ts';

/** Where a lost annotation may belong, and how like the quote its text is: 0 to 1. */
export interface Candidate {
  readonly span: Span;
  readonly similarity: number;
}

/**
 * The old words, standing in the page elsewhere than the claim did: in a correction note ("an earlier version said …"),
 * within another sentence (a reader's comment), or set apart (a pull quote, a teaser). They are not the claim.
 */
export interface Copy {
  readonly span: Span;
  readonly kind: 'correction' | 'mention' | 'excerpt';
}

/** The quote stands where it stood: the same characters, white space aside, in the same surroundings. */
export interface ExactAnchoring {
  readonly state: 'exact';
  readonly span: Span;
}

/** The same characters, white space aside, but in other surroundings. */
export interface MovedAnchoring {
  readonly state: 'moved';
  readonly span: Span;
}

/** The text was edited. `material`: the edit can change what is claimed, so the tag needs another look. */
export interface ChangedAnchoring {
  readonly state: 'changed';
  readonly span: Span;
  readonly from: string;
  readonly to: string;
  readonly diff: readonly DiffPart[];
  readonly changes: readonly Change[];
  readonly material: boolean;
  /** Absent where the old words stand nowhere. */
  readonly copies?: readonly Copy[];
}

/** Several stretches fit equally well: the reader picks. */
export interface AmbiguousAnchoring {
  readonly state: 'ambiguous';
  readonly candidates: readonly Span[];
}

/** The text is gone. The candidates, best first, are like it, but not surely it: only a reader may choose one. */
export interface OrphanAnchoring {
  readonly state: 'orphan';
  readonly candidates: readonly Candidate[];
  /** Absent where the old words stand nowhere. */
  readonly copies?: readonly Copy[];
}

/** What became of an annotation's text. Spans are in the text model's text, UTF-16. */
export type Anchoring = ExactAnchoring | MovedAnchoring | ChangedAnchoring | AmbiguousAnchoring | OrphanAnchoring;
