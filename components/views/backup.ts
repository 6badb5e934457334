import type { BackupSchedule } from '../../settings/model/choices.ts';
import type { StorageState } from './storage-state.ts';

/** What the reader has to know to not lose notes. */
export interface BackupState {
  /** When everything was last written to a file, ISO 8601. */
  readonly last?: string;
  /** True if notes were changed since, or there never was a backup and there are notes. */
  readonly isDue: boolean;
  readonly schedule: BackupSchedule;
  /** True if the reader did not allow what a schedule needs. */
  readonly isDenied: boolean;
  /** The folder that backups go to; undefined for the downloads. */
  readonly folder?: {
    readonly name: string;
    /** False if the browser wants to ask again first. */ readonly isAllowed: boolean;
  };
  /** True if this browser lets the reader choose one. */
  readonly canChooseFolder: boolean;
  readonly storage?: StorageState;
  /** Name of the file that was written since the page was opened. */
  readonly written?: string;
}

export interface BackupActions {
  readonly onBackup: () => void;
  readonly onChooseFolder: () => void;
  readonly onForgetFolder: () => void;
  readonly onSchedule: (schedule: BackupSchedule) => void;
}
