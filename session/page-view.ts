import type { Failure } from '../failure/failure.ts';
import type { Unreadable } from '../messaging/calls.ts';
import type { PageSnapshot } from '../messaging/page-shapes.ts';
import type { Stored } from '../storage/stored.ts';

/** What is known of the article in a tab, and of what is stored of it. */
export interface PageView extends Stored {
  /** Undefined until the page has answered. */
  readonly snapshot?: PageSnapshot;
  /** Why nobody answers in this tab; `page-silent` if somebody should. */
  readonly silence?: Unreadable | 'page-silent' | undefined;
  /** Why what the page knows could not be told, though somebody reads it. */
  readonly pageFailure?: Failure | undefined;
  /** The address of the page in the tab; undefined where we may not know. */
  readonly address?: string | undefined;
  readonly selectedText: string;
  /** Why it is not known what is stored. */
  readonly storageFailure?: Failure | undefined;
}

/** A view of which the page has told its part. */
export type AnsweredView = PageView & Required<Pick<PageView, 'snapshot'>>;

/** Before anything is stored of an article, as far as we know. */
export const nothingStored: Stored = { annotations: [], others: [], drafts: [], canUndo: false, notesLeft: false };

/** Before anything is known. */
export const emptyView: PageView = { selectedText: '', ...nothingStored };

/** True once the page has told what it is and what is selected there, or it is known that it will not. */
export function isPageAnswered({ snapshot, silence, pageFailure }: PageView): boolean {
  return snapshot !== undefined || silence !== undefined || pageFailure !== undefined;
}

/** True once the database has told what is stored of the article. */
export function isStoredKnown({ annotations, storageFailure }: PageView): boolean {
  return annotations !== nothingStored.annotations && storageFailure === undefined;
}

/**
 * True until the database has told what is stored of the article, or has failed: what is written now could be written
 * over it.
 */
export function isStoredAwaited(view: PageView): boolean {
  return !isStoredKnown(view) && view.storageFailure === undefined;
}
