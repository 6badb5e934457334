import type { FormatName } from '../../exchange/formats.ts';
import type { SortOrder } from '../../catalogue/view.ts';
import type { AnchorState } from '../../storage/readings.ts';
import type { Facet } from '../../catalogue/passes.ts';
import type { ImportState } from '../views/import.ts';
import type { BackupSchedule } from '../../settings/model/choices.ts';
import type { CoverageFill } from '../library/share-bars.ts';
import type { ConflictRule } from '../../annotation/model/import.ts';
import type { ShareKind } from '../../catalogue/shares.ts';
import type { RefusalWords } from './tables/refusals.ts';
import type { TemplateWords } from './template-words.ts';
import type { Done, ExportScope, LibraryExportState, LibraryPage, LibraryProblem } from '../views/library.ts';

/** Everything the library says, in one language; kept apart from `Words`, so that the popup does not carry it. */
export interface LibraryWords {
  readonly library: string;
  readonly pages: string;
  readonly page: Readonly<Record<LibraryPage, string>>;

  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly sortBy: string;
  readonly sort: Readonly<Record<SortOrder, string>>;
  readonly byArticle: string;
  readonly oneList: string;
  readonly arrange: string;

  readonly filters: string;
  readonly clearFilters: string;
  readonly facet: Readonly<Record<Facet, string>>;
  readonly state: Readonly<Record<AnchorState, string>>;
  readonly note: string;
  readonly evidence: string;
  readonly any: string;
  readonly withIt: string;
  readonly withoutIt: string;
  readonly tagged: string;
  readonly from: string;
  readonly to: string;
  readonly onlyArticle: (title: string) => string;
  readonly findChoice: (facet: string) => string;
  readonly moreChoices: (count: number) => string;
  readonly unnamed: string;
  readonly shelf: string;
  readonly notes: string;
  /** The notes that are not in the trash. */
  readonly kept: string;
  readonly trash: string;

  readonly list: string;
  readonly counted: (shown: number, all: number) => string;
  readonly reading: (read: number, all: number) => string;
  readonly notesOfArticle: (count: number) => string;
  readonly select: (quote: string) => string;
  readonly selectArticle: (title: string) => string;
  readonly untitled: string;
  readonly links: (count: number) => string;
  readonly rowWaits: string;

  readonly nothingStored: { readonly title: string; readonly text: string };
  readonly nothingFound: { readonly title: string; readonly text: string };
  readonly trashEmpty: { readonly title: string; readonly text: string };
  readonly trashHint: string;

  readonly details: string;
  readonly closeDetails: string;
  readonly noneChosen: string;
  readonly chooseOne: string;
  readonly openInArticle: string;
  readonly tagIt: string;
  readonly moveToTrash: string;
  readonly restore: string;
  readonly deleteForGood: string;
  readonly sureDelete: (count: number) => string;
  readonly keep: string;
  readonly made: (when: string) => string;
  readonly changed: (when: string) => string;
  readonly published: (when: string) => string;
  readonly trashedOn: (when: string) => string;
  readonly inContext: string;
  readonly wholePage: string;
  readonly asImported: string;
  readonly stateHint: Readonly<Record<AnchorState, string>>;

  readonly selected: (count: number) => string;
  readonly selectAll: (count: number) => string;
  readonly selectNone: string;
  readonly retag: string;

  readonly undo: string;
  readonly redo: string;
  readonly done: (done: Done) => string;

  readonly export: string;
  readonly format: string;
  readonly formatName: Readonly<Record<FormatName, string>>;
  readonly scope: string;
  readonly scopeName: (scope: ExportScope, count: number) => string;
  readonly saveFile: string;
  readonly copy: string;
  readonly cancel: string;
  readonly progress: string;
  readonly close: string;
  readonly exported: (state: LibraryExportState) => string;
  readonly template: TemplateWords;

  readonly import: string;
  readonly importHint: string;
  readonly chooseFile: string;
  readonly importState: (state: ImportState) => string;
  readonly importCount: Readonly<Record<'added' | 'changed' | 'kept' | 'equal' | 'refused', string>>;
  readonly conflictRule: string;
  readonly ruleName: Readonly<Record<ConflictRule, string>>;
  readonly conflicts: string;
  readonly quoteColumn: string;
  readonly storedColumn: string;
  readonly fileColumn: string;
  readonly resultColumn: string;
  readonly untaggedAs: string;
  readonly passOver: string;
  readonly refusals: RefusalWords;
  readonly importAlso: (drafts: number, templates: number) => string;
  readonly importNow: (count: number) => string;
  readonly importTooLargeToUndo: string;

  readonly backup: string;
  readonly backupHint: string;
  readonly neverBackedUp: string;
  readonly lastBackup: (when: string) => string;
  readonly changedSince: string;
  readonly unchangedSince: string;
  readonly backUpNow: string;
  readonly scheduledBackup: string;
  readonly scheduleName: Readonly<Record<BackupSchedule, string>>;
  readonly scheduleHint: string;
  readonly scheduleFolderHint: string;
  readonly backupFolder: string;
  readonly inDownloads: string;
  readonly inFolder: (name: string) => string;
  readonly folderAsksAgain: string;
  readonly chooseFolder: string;
  readonly useDownloads: string;
  readonly scheduleDenied: string;
  readonly storageUsed: (used: number, available: number | undefined) => string;
  readonly storagePersistent: string;
  readonly storageAtRisk: string;
  readonly remindFirst: string;
  readonly remindAgain: (when: string) => string;

  readonly picturesTitle: string;
  readonly picturesHint: string;
  readonly picturesOfFiltered: string;
  readonly picturesBy: string;
  readonly shareKind: Readonly<Record<ShareKind, string>>;
  readonly pictureOf: Readonly<Record<ShareKind, string>>;
  /** What a picture is called where it is not seen. */
  readonly pictureName: (what: string) => string;
  readonly nothingToDraw: string;
  readonly barsOf: (drawn: number, all: number) => string;
  readonly tableBehind: string;
  readonly perCent: (share: number) => string;
  readonly coverageColumn: string;
  readonly coverageUnknown: string;
  readonly coverageFill: Readonly<Record<CoverageFill, string>>;
  readonly coverageHint: string;
  readonly nothingCovered: string;
  readonly coverageOf: (lookedAt: number, claims: number) => string;

  readonly problem: Readonly<Record<LibraryProblem, string>>;
  readonly keysList: readonly (readonly [key: string, does: string])[];
  readonly keys: string;
}
