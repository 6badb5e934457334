import { useWords } from '../words/words-context.ts';
import type { PopupActions } from '../views/popup.ts';

interface BackupReminderProps {
  /** Days that the oldest change has been waiting for a backup. */
  readonly days: number;
  readonly onExport: PopupActions['onExport'];
}

/** Reminds of a backup, and makes it: everything, in the format that is read back without loss. */
export function BackupReminder({ days, onExport }: BackupReminderProps) {
  const words = useWords('popup');
  return (
    <div class="foot-note">
      <p>{words.backupDue(days)}</p>
      <button
        type="button"
        class="button"
        onClick={() => onExport({ format: 'json', scope: 'everything', to: 'file' })}
      >
        {words.backUp}
      </button>
    </div>
  );
}
