import type { CheckState, ClaimRecord, Evidence, Finding, Tag } from '../../annotation/model/annotation.ts';
import type { TakenTexts } from './taken-text.ts';
import type { DiffPart } from '../../annotation/compare/word-diff.ts';

/**
 * How a row stands to the page: untagged, or where its stored annotation was found again. `reworded`: with other words
 * that claim the same; `changed`: with words that may claim something else. `whole`: it is about the page as a whole.
 */
export type RowState = 'untagged' | 'exact' | 'moved' | 'reworded' | 'changed' | 'ambiguous' | 'orphan' | 'whole';

/** How the words on the page differ from those the reader tagged. */
export interface RowChange {
  readonly diff: readonly DiffPart[];
  /** Kinds of edit, as in `annotation/compare/material-change.ts`. */
  readonly changes: readonly string[];
}

/** The tagged words in a place that is not the claim: a correction note, another sentence, a pull quote. */
export interface RowCopy {
  readonly kind: 'correction' | 'mention' | 'excerpt';
  readonly paragraph: string;
}

/** A place on the page that a lost claim may belong to. */
export interface RowCandidate {
  readonly id: string;
  /** The text before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** From the tagged words to those of the place. */
  readonly diff: readonly DiffPart[];
}

/** What another person says of a claim: to be read, never to be typed into. */
export interface OtherNote {
  readonly id: string;
  /** Undefined if the person goes by none. */
  readonly name?: string;
  readonly tag: Tag;
  readonly finding?: Finding;
  readonly note: string;
  /** Addresses of the evidence. */
  readonly links: readonly string[];
}

/** One claim as the reader sees it in popup, side panel and card: what the page says joined with what is stored. */
export interface ClaimRow {
  /** Stable while the page is open; the same claim keeps it when it is tagged. */
  readonly id: string;
  readonly exact: string;
  /** The block around the claim; for a claim that is gone from the page, as stored. */
  readonly paragraph: string;
  /** Spans in it count from the start of `exact`. */
  readonly claim?: ClaimRecord;
  /** Absent until the claim is tagged and stored. */
  readonly annotationId?: string;
  readonly tag?: Tag;
  readonly finding?: Finding;
  readonly checkState?: CheckState;
  /** The note as last stored, or as kept in the draft. */
  readonly note: string;
  readonly evidence: readonly Evidence[];
  /** A link typed but not added yet. */
  readonly pendingEvidenceUrl: string;
  /** What was typed here last, once the row has it. */
  readonly taken?: TakenTexts;
  readonly state: RowState;
  /** What other people say of it. */
  readonly others?: readonly OtherNote[];
  /** Present if reworded or changed. */
  readonly change?: RowChange;
  /** Where the tagged words are repeated, for a claim that has other words now or none. */
  readonly copies?: readonly RowCopy[];
  /** Where a lost claim may belong, best first. */
  readonly candidates?: readonly RowCandidate[];
  /** True until it is known what is stored of it: nothing can be written about it yet. */
  readonly isStoredAwaited?: boolean;
  /** True if the reader selected the text, rather than the program. */
  readonly ownSelection: boolean;
  /** True if it was tagged in a translation that the browser made of the page. */
  readonly isTranslation?: true;
}

/** True if both would look the same. Rows made anew from the store are other objects although nothing changed. */
export function sameRow(a: ClaimRow, b: ClaimRow): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** True if looking it up is the first step of checking it. */
export function startsChecking(state: CheckState | undefined): boolean {
  return state === undefined || state === 'to-check';
}

/** True if the reader wants to check it: said so, or wrote about it without a tag. */
export function isToCheck({ checkState, tag, note, evidence, pendingEvidenceUrl, finding }: ClaimRow): boolean {
  if (checkState !== undefined) return checkState !== 'done';
  const isWritten = note.trim() !== '' || evidence.length > 0 || pendingEvidenceUrl !== '' || finding !== undefined;
  return tag === undefined && isWritten;
}

/** Where in the list a row stands: what changed first, what the page no longer has last, nothing dropped. */
export type RowSection = 'changed' | 'page' | 'whole' | 'lost';

export function sectionOf(row: ClaimRow): RowSection {
  if (row.state === 'changed' || row.state === 'whole') return row.state;
  return row.state === 'orphan' || row.state === 'ambiguous' ? 'lost' : 'page';
}

/** True if the page has the claim's words. */
export function isOnPage(row: ClaimRow): boolean {
  return sectionOf(row) === 'page' || sectionOf(row) === 'changed';
}
