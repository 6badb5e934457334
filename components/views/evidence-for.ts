import type { Evidence, Finding, Stance } from '../../annotation/model/annotation.ts';

/** A claim that is being checked, as the popup offers it on other pages. */
export interface CheckedClaim {
  /** Equal for the same claim only. */
  readonly key: string;
  readonly words: string;
  readonly outlet: string;
  /** BCP 47 tag, or empty if unknown. */
  readonly language: string;
  /** How much evidence is kept of it. */
  readonly evidenceCount: number;
  readonly finding?: Finding | undefined;
  /** What is kept of this page as evidence for it. */
  readonly kept?: Evidence | undefined;
  /** True if it has a tag: a report has only what has one. */
  readonly isTagged: boolean;
}

/** What the popup offers on a page that may be evidence for claims that are being checked. */
export interface EvidenceFor {
  /** The last changed first; empty if nothing is being checked, or this page cannot be evidence. */
  readonly checked: readonly CheckedClaim[];
  /** The one that evidence is for. */
  readonly chosen: CheckedClaim | undefined;
  /** The words selected on this page, which are kept with it; empty if none are. */
  readonly quote: string;
  /** How the last report went. */
  readonly report?: 'saved' | 'failed' | undefined;
}

export interface EvidenceActions {
  readonly onChoose: (key: string) => void;
  /** Keeps this page, with the selected words, as evidence for the chosen claim. */
  readonly onKeep: (stance: Stance) => void;
  /** Takes this page away from the evidence. */
  readonly onTakeBack: () => void;
  /** Null takes it away. */
  readonly onFinding: (finding: Finding | null) => void;
  /** Saves the report on the claim's article. */
  readonly onReport: () => void;
}
