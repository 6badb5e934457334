import { backupOf } from '../../backup/backup-file.ts';
import { besideDatabase } from '../../backup/beside-database.ts';
import { daysUnsaved, isDue, lastTypedAt } from '../../backup/due.ts';
import {
  askToWriteInto,
  backUpInto,
  canChooseFolder,
  chosenFolder,
  chooseFolder,
  forgetFolder,
  mayWriteInto,
} from '../../backup/folder.ts';
import { askToSchedule } from '../../backup/schedule.ts';
import { readStorageState } from '../../backup/storage-state.ts';
import type { BackupActions, BackupState } from '../../components/views/backup.ts';
import {
  changeBackupSettings,
  readBackupSettings,
  rememberBackup,
  watchBackupSettings,
  type BackupSettings,
} from '../../settings/backup-settings.ts';
import type { BackupReminder, BackupSchedule } from '../../settings/model/choices.ts';
import { saveFile } from '../save-file.ts';
import { Session } from '../session.ts';

/**
 * Milliseconds without a change before the database is asked: neither the first rows nor a save has to wait for that.
 */
const lull = 400;

interface Chosen {
  readonly folder: FileSystemDirectoryHandle;
  readonly isAllowed: boolean;
}

const inBrowser = {
  readBackupSettings,
  watchBackupSettings,
  changeBackupSettings,
  lastTypedAt,
  daysUnsaved,
  readStorageState,
  chosenFolder,
  mayWriteInto,
  canChooseFolder,
  chooseFolder,
  forgetFolder,
  askToSchedule,
  backUp,
};

/** What a backup has of the browser. */
export type BackupSources = typeof inBrowser;

interface State {
  readonly backup: BackupState;
  /** True while the reader should be reminded of a backup. */
  readonly isBackupOverdue: boolean;
}

/** How safe the notes are, and what makes them safer. */
export class BackupSession extends Session<State> {
  readonly #sources: BackupSources;
  #settings: BackupSettings = { backupSchedule: 'off' };
  #changedAt: string | undefined;
  #isOverdue = false;
  #chosen: Chosen | undefined;
  #reminder: BackupReminder = 'never';
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly actions: BackupActions = {
    onBackup: () =>
      void this.#sources
        .backUp(this.#chosen?.folder)
        .then((written) => this.#draw({ written }))
        .catch((error: unknown) => console.error('Claimlight could not back up', error))
        .then(() => this.#lookAtFolder()),
    onChooseFolder: () => {
      const look = (): Promise<void> => this.#lookAtFolder();
      // To close the picker without a choice is an error to the browser, and none to us.
      void this.#sources.chooseFolder('backup').then(look, look);
    },
    onForgetFolder: () => void this.#forgetFolder(),
    onSchedule: (schedule) => void this.#schedule(schedule),
  };

  constructor(signal: AbortSignal, sources = inBrowser) {
    super({
      backup: { isDue: false, schedule: 'off', isDenied: false, canChooseFolder: sources.canChooseFolder() },
      isBackupOverdue: false,
    });
    this.#sources = sources;
    const take = (settings: BackupSettings): void => {
      this.#settings = settings;
      this.#draw({});
      if (this.#timer !== undefined) this.look(this.#reminder);
    };
    void sources.readBackupSettings().then(take);
    sources.watchBackupSettings(take, signal);
    sources.readStorageState().then(
      (storage) => this.#draw({ storage }),
      () => undefined,
    );
    void this.#lookAtFolder();
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /**
   * To be called after notes have changed, first once some are shown: asks, after a while, what is in no backup.
   *
   * @param reminder how long changes may wait for a backup before the reader is reminded, as set.
   */
  look(reminder: BackupReminder): void {
    this.#reminder = reminder;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), lull);
  }

  async #ask(): Promise<void> {
    try {
      this.#changedAt = await this.#sources.lastTypedAt();
      this.#isOverdue = (await this.#sources.daysUnsaved(this.#reminder, new Date())) !== undefined;
    } catch {
      // A database that cannot be read is told of by the catalogue; there is nothing to back up then.
    }
    this.#draw({});
  }

  async #lookAtFolder(): Promise<void> {
    try {
      const folder = await this.#sources.chosenFolder('backup');
      this.#chosen = folder && { folder, isAllowed: await this.#sources.mayWriteInto(folder) };
    } catch {
      this.#chosen = undefined;
    }
    this.#draw({});
  }

  async #forgetFolder(): Promise<void> {
    // Without the folder the schedule would need a permission that nobody was asked for.
    void this.#sources.changeBackupSettings({ backupSchedule: 'off' });
    await this.#sources.forgetFolder('backup');
    await this.#lookAtFolder();
  }

  async #schedule(schedule: BackupSchedule): Promise<void> {
    const isAllowed = schedule === 'off' || (await this.#sources.askToSchedule(this.#chosen !== undefined));
    // Drawn as it is stored until then, the choice would jump back under the reader's hand.
    if (isAllowed) this.#settings = { ...this.#settings, backupSchedule: schedule };
    this.#draw({ isDenied: !isAllowed });
    if (!isAllowed) return;
    try {
      await this.#sources.changeBackupSettings({ backupSchedule: schedule });
    } catch {
      this.#settings = await this.#sources.readBackupSettings();
      this.#draw({});
    }
  }

  #draw(part: Partial<Pick<BackupState, 'isDenied' | 'storage' | 'written'>>): void {
    const { isDenied, canChooseFolder, storage, written } = { ...this.snapshot.backup, ...part };
    const { lastBackup: last, backupSchedule: schedule } = this.#settings;
    const isBackupDue = isDue(this.#changedAt, last, new Date());
    this.change({
      backup: {
        isDue: isBackupDue,
        schedule,
        isDenied,
        canChooseFolder,
        ...(this.#chosen && { folder: { name: this.#chosen.folder.name, isAllowed: this.#chosen.isAllowed } }),
        ...(last !== undefined && { last }),
        ...(storage && { storage }),
        ...(written !== undefined && { written }),
      },
      isBackupOverdue: isBackupDue && this.#isOverdue,
    });
  }
}

/**
 * Into the folder if there is one and the reader lets us; else as a download: there is a file in any case. Gives its
 * name.
 */
export async function backUp(folder: FileSystemDirectoryHandle | undefined): Promise<string> {
  const now = new Date();
  const isInto = folder !== undefined && (await askToWriteInto(folder));
  const name = isInto ? await backUpInto(folder) : await download(now);
  await rememberBackup(now);
  return name;
}

async function download(now: Date): Promise<string> {
  const { file, name } = await backupOf(await besideDatabase(), now);
  saveFile(file, name);
  return name;
}
