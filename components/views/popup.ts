import type { Failure } from '../../failure/failure.ts';
import type { Sensitivity } from '../../settings/model/choices.ts';
import type { ClaimActions } from './claim-actions.ts';
import type { ClaimRow } from './claim-row.ts';
import type { ElsewhereNote } from './elsewhere.ts';
import type { EvidenceActions, EvidenceFor } from './evidence-for.ts';

/** What the popup says of the article it is open on. */
export interface ArticleHeading {
  readonly outlet: string;
  readonly title: string;
  /** BCP 47 tag, or empty if unknown. */
  readonly language: string;
  /** Its canonical address. */
  readonly source?: string;
}

/**
 * What is under the popup. Rows are shown below `ready` and below every state that has rows, so that none is hidden.
 */
export type PopupStatus =
  | { readonly kind: 'loading'; readonly step: 'asking-page' | 'reading' }
  | { readonly kind: 'ready'; readonly article: ArticleHeading }
  /** Read, but the page is so large that only its first part was. */
  | { readonly kind: 'read-partly'; readonly article: ArticleHeading }
  /** Read, but a text goes on for so long without a full stop that no claim of it can be listed. */
  | { readonly kind: 'endless-text'; readonly article: ArticleHeading }
  /** No suggestions for this language; selections can still be tagged. */
  | { readonly kind: 'unsupported-language'; readonly article: ArticleHeading }
  /** The judge did not answer: tags are shown, claims are not. */
  | { readonly kind: 'not-judged'; readonly article: ArticleHeading }
  /** No page of the web. */
  | { readonly kind: 'internal-page' }
  /** The browser keeps extensions out of it. */
  | { readonly kind: 'kept-out' }
  /** The reader has not let the extension read it. */
  | { readonly kind: 'no-access' }
  /** Nobody answers in the page, though its script was brought in. */
  | { readonly kind: 'page-silent' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'no-article' }
  /** The reader does not want this site to be read. */
  | { readonly kind: 'site-off' }
  | { readonly kind: 'error' };

export type ExportFormat = 'html' | 'markdown' | 'csv' | 'json';
export type ExportScope = 'page' | 'everything';
export type ExportDestination = 'file' | 'clipboard';

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  readonly to: ExportDestination;
}

/** How the last export went. `count` is the number of annotations, `cleaned` of those whose address was. */
export type ExportOutcome =
  | { readonly kind: 'saved'; readonly count: number; readonly cleaned?: number; readonly fileName: string }
  | { readonly kind: 'copied'; readonly count: number; readonly cleaned?: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface PopupActions extends ClaimActions {
  readonly onSensitivityChange: (sensitivity: Sensitivity) => void;
  readonly onHighlightsChange: (shown: boolean) => void;
  /** Makes the selected text a claim of the reader's own. */
  readonly onTagSelection: () => void;
  /** Lets the extension read all sites; the browser asks the reader once more. */
  readonly onAllowSites: () => void;
  /** "Read this page anyway". */
  readonly onReadAnyway: () => void;
  readonly onReloadPage: () => void;
  /** Switches the site of the page on or off. */
  readonly onSiteChange: (isRead: boolean) => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenSettings: () => void;
  readonly onExport: (request: ExportRequest) => void;
}

export interface PopupProps {
  readonly status: PopupStatus;
  /** In the order of the page. A row that looks as before is not drawn again, whether or not it is the same object. */
  readonly rows: readonly ClaimRow[];
  /** How many more rows are about to come. */
  readonly rowsLeft?: number;
  /** Where else these claims were tagged. */
  readonly elsewhere?: readonly ElsewhereNote[];
  /** What went wrong while the list is open: shown above it, and the list stays. */
  readonly problem?: Failure;
  readonly sensitivity: Sensitivity;
  readonly highlightsShown: boolean;
  /** The site of the page and whether it may be read; missing for what is no web page. */
  readonly site?: { readonly host: string; readonly isRead: boolean };
  /** The text selected on the page; empty if none. */
  readonly selectedText: string;
  readonly canUndo: boolean;
  /** True if more notes are stored of the article than can be shown. */
  readonly notesLeft?: boolean;
  readonly exportOutcome?: ExportOutcome;
  /** Days that changes have been waiting for a backup; missing while the reader need not be reminded. */
  readonly daysUnsaved?: number | undefined;
  /** The version to which Claimlight was updated; missing once the reader knows. */
  readonly updatedTo?: string | undefined;
  readonly onUpdateRead?: () => void;
  /** True if the browser has emptied the database, until the reader has read so. */
  readonly isEmptied?: boolean;
  /** What this page can be evidence for; missing in the panel. */
  readonly evidenceFor?: EvidenceFor;
  readonly evidenceActions?: EvidenceActions;
  /** The claim the page is at, if the list is to follow the page. */
  readonly currentId?: string;
  /** Opens the side panel; missing where it is open. */
  readonly onOpenPanel?: () => void;
  /** True to put the keyboard on the list as soon as it is there. */
  readonly focusList: boolean;
  readonly actions: PopupActions;
}
