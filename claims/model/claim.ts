import type { Span } from '../../text/span.ts';

/** The reader's three judgements. A suggested tag has the same values but is the program's, never stored as a tag. */
export type TagName = 'sourced' | 'unsourced' | 'promotional';

/** Why a sentence was picked: data, not prose. The words for the reader are made in `components/words`. */
export interface Reason {
  /** Id of the signal: the name of its file in `claims/signals/`. */
  readonly signal: string;
  /** The words that made it fire, in the text model. */
  readonly span: Span;
  /** How much it added to (or took from) the check-worthiness, on the model's own scale. */
  readonly weight: number;
}

export type SupportKind = 'named' | 'vague' | 'none';

/** What a source is; `unnamed` is one that a reader could not find by the article's words. */
export const attributionKinds = ['person', 'organisation', 'document', 'outlet', 'unnamed'] as const;
export type AttributionKind = (typeof attributionKinds)[number];

/** Who or what the article names as a claim's source. */
export interface Attribution {
  /** The shortest words that name it, in the text model; they may stand in another sentence. */
  readonly span: Span;
  readonly kind: AttributionKind;
  /** A person's title or office, as the article gives it. */
  readonly title?: Span;
}

/** Where the article says a claim comes from. */
export interface Support {
  readonly kind: SupportKind;
  /** Always there where the kind is `named`. */
  readonly attribution?: Attribution;
}

/** A suggestion, with how sure the program is: 0 to 1. */
export interface SuggestedTag {
  readonly tag: TagName;
  readonly confidence: number;
}

/** A sentence that states something checkable. Spans are in the text model. */
export interface Claim {
  readonly span: Span;
  /** 0 to 1: how far it deserves a check. */
  readonly checkWorthiness: number;
  readonly reasons: readonly Reason[];
  readonly support: Support;
  readonly suggestedTag?: SuggestedTag;
}
