import type { ClaimActions } from './claim-actions.ts';
import type { ClaimRow } from './claim-row.ts';
import type { ElsewhereNote } from './elsewhere.ts';
import type { Failure } from '../../failure/failure.ts';

/** What the card shows: one claim of its page. */
export interface CardView {
  readonly row: ClaimRow;
  /** Another one whenever the card is opened, to take the keyboard. */
  readonly turn: number;
  /** Which of the page's claims it is, counted from 0; -1 if the page no longer has it. */
  readonly position: { readonly index: number; readonly total: number };
  /** BCP 47 tag of the article, or empty if unknown. */
  readonly language: string;
  /** The article's canonical address; missing if it is not known. */
  readonly source?: string | undefined;
  readonly density: 'comfortable' | 'compact';
  readonly problem: Failure | undefined;
  readonly canUndo: boolean;
  /** As in the popup. */
  readonly notesLeft?: boolean;
  readonly elsewhere: readonly ElsewhereNote[];
}

/** What the reader can do in the card, and what it tells. */
export interface CardCallbacks {
  readonly actions: ClaimActions;
  /** To the next claim, or the one before. */
  readonly onGo: (by: 1 | -1) => void;
  readonly onClose: () => void;
  /** Told once a claim is drawn, after each opening. */
  readonly onDrawn: (id: string) => void;
}
