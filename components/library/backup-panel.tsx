import { useFormatting, useWords } from '../words/words-context.ts';
import { backupSchedules } from '../../settings/model/choices.ts';
import type { BackupActions, BackupState } from '../views/backup.ts';
import { Segments } from './segments.tsx';

interface BackupPanelProps {
  readonly backup: BackupState;
  readonly actions: BackupActions;
}

/** Uninstalling an extension erases its data in every browser: what is only here can be lost. */
export function BackupPanel({ backup, actions }: BackupPanelProps) {
  const words = useWords('files');
  const format = useFormatting();
  const { last, isDue, schedule, isDenied, storage, written } = backup;
  return (
    <section class="panel">
      <h2>{words.backup}</h2>
      <p class="hint">{words.backupHint}</p>
      <p class="backup-state" data-due={isDue}>
        {last === undefined
          ? words.neverBackedUp
          : `${words.lastBackup(format.moment(last))} ${isDue ? words.changedSince : words.unchangedSince}`}
      </p>
      <p>
        <button type="button" class="button primary" onClick={actions.onBackup}>
          {words.backUpNow}
        </button>
      </p>
      <p role="status">{written !== undefined && words.backedUpAs(written)}</p>
      <BackupFolder backup={backup} actions={actions} />
      <div class="presence">
        <span class="facet-name">{words.scheduledBackup}</span>
        <Segments
          label={words.scheduledBackup}
          options={backupSchedules}
          value={schedule}
          names={words.scheduleName}
          onChange={actions.onSchedule}
        />
        <p class="hint">{backup.folder === undefined ? words.scheduleHint : words.scheduleFolderHint}</p>
        {isDenied && (
          <p class="fault" role="alert">
            {words.scheduleDenied}
          </p>
        )}
      </div>
      {storage !== undefined && (
        <p class="hint">
          {words.storageUsed(storage.used, storage.available)}{' '}
          {storage.isPersistent ? words.storagePersistent : words.storageAtRisk}
        </p>
      )}
    </section>
  );
}

function BackupFolder({ backup: { folder, canChooseFolder }, actions }: BackupPanelProps) {
  const words = useWords('files');
  if (!canChooseFolder) return null;
  return (
    <div class="presence">
      <span class="facet-name">{words.backupFolder}</span>
      <p>
        {folder === undefined ? words.inDownloads : words.inFolder(folder.name)}{' '}
        {folder?.isAllowed === false && words.folderAsksAgain}
      </p>
      <p>
        <button type="button" class="button" onClick={actions.onChooseFolder}>
          {words.chooseFolder}
        </button>{' '}
        {folder !== undefined && (
          <button type="button" class="button quiet" onClick={actions.onForgetFolder}>
            {words.useDownloads}
          </button>
        )}
      </p>
    </div>
  );
}

/** One line above the list, while there is something to lose. */
export function BackupReminder({ backup, actions }: BackupPanelProps) {
  const words = useWords('files');
  const format = useFormatting();
  return (
    <aside class="reminder" aria-label={words.backup}>
      <span>{backup.last === undefined ? words.remindFirst : words.remindAgain(format.moment(backup.last))}</span>
      <button type="button" class="button" onClick={actions.onBackup}>
        {words.backUpNow}
      </button>
    </aside>
  );
}
