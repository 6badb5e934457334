import type { PersonCount } from '../../../annotation/model/creator.ts';
import type { ImportState } from '../../views/import.ts';
import type { BackupSchedule } from '../../../settings/model/choices.ts';
import type { ConflictRule, ImportAnswers } from '../../../annotation/model/import.ts';
import type { FormatName, ExportScope, LibraryExportState } from '../../views/library.ts';

/** What the library says of export, import and backup. */
export interface FileWords {
  readonly export: string;
  readonly format: string;
  readonly formatName: Readonly<Record<FormatName, string>>;
  readonly scope: string;
  readonly scopeName: (scope: ExportScope, count: number) => string;
  readonly saveFile: string;
  readonly copy: string;
  readonly cancel: string;
  readonly progress: string;
  readonly exported: (state: LibraryExportState) => string;

  readonly import: string;
  readonly importHint: string;
  readonly chooseFile: string;
  readonly importState: (state: ImportState) => string;
  readonly importCount: Readonly<Record<'added' | 'changed' | 'kept' | 'equal' | 'refused', string>>;
  readonly conflictRule: string;
  readonly ruleName: Readonly<Record<ConflictRule, string>>;
  readonly conflicts: string;
  readonly whichSentences: string;
  readonly quoteColumn: string;
  readonly storedColumn: string;
  readonly fileColumn: string;
  readonly resultColumn: string;
  /** Notes of a file about sentences that the reader wrote about and has not tagged. */
  readonly typedMet: (count: number) => string;
  readonly typedAnswer: Readonly<Record<ImportAnswers['typed'], string>>;
  readonly typedColumn: string;
  /** People other than the reader whose notes a file has; `total` counts those that are not named as well. */
  readonly whoseNotes: (people: readonly PersonCount[], total: number) => string;
  readonly whoseQuestion: (name: string | undefined) => string;
  readonly whoseAnswer: Readonly<Record<'theirs' | 'mine', string>>;
  /** Notes of a file that were deleted for good here. */
  readonly deletedMet: (count: number) => string;
  readonly deletedAnswer: Readonly<Record<ImportAnswers['deleted'], string>>;
  readonly untaggedAs: string;
  readonly passOver: string;
  readonly importAlso: (drafts: number, templates: number) => string;
  readonly importNow: (count: number) => string;
  readonly importTooLargeToUndo: string;

  readonly backup: string;
  readonly backupHint: string;
  readonly neverBackedUp: string;
  readonly lastBackup: (when: string) => string;
  readonly changedSince: string;
  readonly unchangedSince: string;
  readonly backedUpAs: (fileName: string) => string;
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
  /** The browser has emptied the database. One of the two after it, by whether there is a backup. */
  readonly emptied: string;
  readonly emptiedBackup: (when: string) => string;
  readonly emptiedNoBackup: string;
  readonly bringBackFile: string;
  readonly emptiedRead: string;
  readonly remindFirst: string;
  readonly remindAgain: (when: string) => string;
}
