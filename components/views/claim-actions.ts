import type { CheckState, Finding, Tag } from '../../annotation/model/annotation.ts';

/** What a reader can do to a claim. Each is told at once, as typed; `id` is the row's. */
export interface ClaimActions {
  readonly onTag: (id: string, tag: Tag) => void;
  /** Takes the tag away; the note and the links must stay, as a draft. */
  readonly onClearTag: (id: string) => void;
  /** `shown` is what the field showed before. */
  readonly onNoteChange: (id: string, note: string, shown?: string) => void;
  /** A link being typed; empty once it was added. */
  readonly onPendingEvidenceChange: (id: string, text: string, shown?: string) => void;
  /** Null takes it away. */
  readonly onFinding: (id: string, finding: Finding | null) => void;
  readonly onCheckState: (id: string, state: CheckState | null) => void;
  /** `url` has passed `webUrlSchema`. */
  readonly onAddEvidence: (id: string, url: string) => void;
  readonly onRemoveEvidence: (id: string, url: string) => void;
  /** The reader is at this claim: show it on the page. */
  readonly onFocusClaim: (id: string) => void;
  /** Puts a lost claim's tag, note and links on one of its candidates. */
  readonly onReattach: (id: string, candidateId: string) => void;
  readonly onUndo: () => void;
}

/** What can be done in an open claim, besides tagging it. */
export type DetailActions = Omit<ClaimActions, 'onTag' | 'onClearTag' | 'onUndo'>;
