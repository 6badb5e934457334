import type { TakenTexts } from './taken-text.ts';
import type {
  Annotation,
  ArticleDetails,
  CheckState,
  Evidence,
  Finding,
  Tag,
} from '../../annotation/model/annotation.ts';
import type { FormatName } from '../../exchange/formats.ts';
import type { StoredCounts } from '../../storage/tally.ts';
import type { Share, ShareKind } from '../../catalogue/model/share.ts';
import type { Shown } from '../../catalogue/model/shown.ts';
import type { View } from '../../catalogue/model/view.ts';
import type { AnchorState } from '../../annotation/model/anchor-state.ts';
import type { Failure } from '../../failure/failure.ts';
import type { ChangesActions, ChangesView } from './changes.ts';
import type { ClassActions, ClassView } from './class.ts';
import type { BackupActions, BackupState } from './backup.ts';
import type { ThreadView } from './thread.ts';
import type { TogetherActions, TogetherState } from './together.ts';
import type { ImportActions, ImportState } from './import.ts';
import type { UntaggedActions, UntaggedView } from './untagged.ts';
import type { TemplateActions, TemplateState } from './templates.ts';

export type { FormatName } from '../../exchange/formats.ts';

/** A whole annotation in the list. `index` is its place in the catalogue and stays its own. */
export interface NoteRecord {
  readonly index: number;
  readonly annotation: Annotation;
  readonly state: AnchorState;
}

/** Gives the records that are at hand, without waiting; asks for the others. */
export interface NoteSource {
  at(index: number): NoteRecord | undefined;
  /** The list shows these, or is about to; the most urgent first. What was needed before is no longer. */
  need(indexes: readonly number[]): void;
}

/** How far the notes are read. */
export interface LoadingState {
  readonly counts?: StoredCounts;
  readonly read: number;
  readonly isComplete: boolean;
}

/** What the page shows beside its head. */
export const libraryPages = ['notes', 'changes', 'pictures', 'class', 'files'] as const;
export type LibraryPage = (typeof libraryPages)[number];

export type ExportScope = 'selected' | 'shown' | 'everything';

export interface LibraryExport {
  readonly format: FormatName;
  readonly scope: ExportScope;
  readonly to: 'file' | 'clipboard';
  /** For Markdown: the text to fill. */
  readonly template?: string;
}

export type LibraryExportState =
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'saved'; readonly count: number; readonly cleaned?: number; readonly fileName: string }
  | { readonly kind: 'copied'; readonly count: number; readonly cleaned?: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'nothing' | 'cancelled' };

/** What was done last, told to the reader with the offer to undo it. */
export interface Done {
  readonly what:
    | 'retagged'
    | 'corrected'
    | 'trashed'
    | 'restored'
    | 'joined'
    | 'not-joined'
    | 'split'
    | 'deleted'
    | 'undone'
    | 'redone'
    | 'nothing-to-undo'
    | 'nothing-to-redo';
  readonly count: number;
  readonly tag?: Tag;
}

/** What stands in the fields of the open note: stored, or typed and not stored yet. */
export interface TypedNote {
  readonly note: string;
  readonly evidence: readonly Evidence[];
  /** A link typed but not added. */
  readonly evidenceText: string;
  readonly finding?: Finding | undefined;
  readonly state?: CheckState | undefined;
  /** As in a row. */
  readonly taken?: TakenTexts | undefined;
}

/** Edits of the open note, each told at once, as typed. */
export interface NoteEdits {
  /** `shown` is what the field showed before. */
  readonly onNote: (note: string, shown?: string) => void;
  readonly onPendingEvidence: (text: string, shown?: string) => void;
  /** Null takes it away. */
  readonly onFinding: (finding: Finding | null) => void;
  readonly onCheckState: (state: CheckState | null) => void;
  /** `url` has passed `webUrlSchema`. */
  readonly onAddEvidence: (url: string) => void;
  readonly onRemoveEvidence: (url: string) => void;
}

export interface LibraryActions extends UntaggedActions {
  readonly onView: (view: View) => void;
  readonly onPage: (page: LibraryPage) => void;
  readonly onSelect: (selected: ReadonlySet<number>) => void;
  readonly onCurrent: (index: number | undefined) => void;
  readonly onOpenArticle: (index: number | undefined) => void;
  /** The address of an article at the annotation's words. */
  readonly linkTo: (target: Annotation['target']) => string;
  /** @param untagged keys of claims without a tag. */
  readonly onTag: (indexes: readonly number[], untagged: readonly string[], tag: Tag) => void;
  /** Puts right what is kept of an article; given what its page said, takes that back. */
  readonly onCorrectDetails: (source: string, details: ArticleDetails) => void;
  readonly onTrash: (indexes: readonly number[]) => void;
  readonly onRestore: (indexes: readonly number[]) => void;
  readonly onDeleteForGood: (indexes: readonly number[]) => void;
  /** Keeps a note from the people it would be shared with, or shares it. */
  readonly onKeepPrivate: (id: string, isPrivate: boolean) => void;
  /** Takes notes for ones on the same claim. */
  readonly onJoin: (indexes: readonly number[]) => void;
  /** Takes a note for one on another claim than its thread. */
  readonly onSplit: (id: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onExport: (request: LibraryExport) => void;
  readonly onCancelExport: () => void;
  /** Shows what the article of an annotation said at the reader's visits. */
  readonly onVersions: (target: Annotation['target']) => void;
  readonly onShares: (by: ShareKind) => void;
  readonly onEmptiedRead: () => void;
  /** Shows the notes of a mark in a picture. */
  readonly onNotes: (view: View) => void;
}

/** All that the library shows. */
export interface LibraryState {
  readonly page: LibraryPage;
  readonly view: View;
  readonly shown: Shown;
  /** True while `shown` is still that of the view before. */
  readonly isStale: boolean;
  readonly loading: LoadingState;
  readonly notes: NoteSource;
  readonly untagged: UntaggedView;
  readonly selected: ReadonlySet<number>;
  /** Keys of claims without a tag. */
  readonly selectedUntagged: ReadonlySet<string>;
  readonly current: number | undefined;
  /** Of the current note. */
  readonly typed: TypedNote | undefined;
  /** Of the current note. */
  readonly thread: ThreadView | undefined;
  /** What went wrong; what was there stays. */
  readonly problem: Failure | undefined;
  readonly done: Done | undefined;
  readonly exporting: LibraryExportState | undefined;
  /** In the order in which to offer them. */
  readonly formats: readonly FormatName[];
  readonly shares: { readonly by: ShareKind; readonly shares: readonly Share[] };
  readonly backup: BackupState;
  /** True while the reader should be reminded of a backup. */
  readonly isBackupOverdue: boolean;
  /** True if the browser has emptied the database, until the reader has read so. */
  readonly isEmptied: boolean;
  readonly importing: ImportState | undefined;
  readonly templates: TemplateState;
  readonly noticed: ChangesView;
  readonly classroom: ClassView;
  readonly together: TogetherState;
}

/** All that the reader can do in the library. */
export interface LibraryCallbacks {
  readonly actions: LibraryActions;
  readonly noteEdits: NoteEdits;
  readonly backupActions: BackupActions;
  readonly importActions: ImportActions;
  readonly templateActions: TemplateActions;
  readonly changesActions: ChangesActions;
  readonly classActions: ClassActions;
  readonly togetherActions: TogetherActions;
}

export type LibraryProps = LibraryState & LibraryCallbacks;
