export const backupSchedules = ['off', 'daily', 'weekly'] as const;
export type BackupSchedule = (typeof backupSchedules)[number];

/** What the reader has to know to not lose notes. */
export interface BackupState {
  /** When everything was last written to a file, ISO 8601. */
  readonly last?: string;
  /** True if notes were changed since, or there never was a backup and there are notes. */
  readonly isDue: boolean;
  readonly schedule: BackupSchedule;
  /** True if the reader did not allow what a schedule needs. */
  readonly isDenied: boolean;
  readonly storage?: {
    /** Bytes. */
    readonly used: number;
    readonly available: number;
    /** True if the browser has promised not to clear the notes when the disk runs low. */
    readonly isPersistent: boolean;
  };
}

export interface BackupActions {
  readonly onBackup: () => void;
  readonly onSchedule: (schedule: BackupSchedule) => void;
}
