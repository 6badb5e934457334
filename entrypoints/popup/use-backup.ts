import { useEffect, useState } from 'preact/hooks';
import type { ExportOutcome } from '../../components/popup/popup-props.ts';
import type { Settings } from '../../messaging/settings.ts';
import { daysUnsaved } from './backup.ts';

/** Days that changes have been waiting for a backup, if the reader wants to be reminded; asked again after each export. */
export function useDaysUnsaved(
  reminder: Settings['backupReminder'],
  exported: ExportOutcome | undefined,
): number | undefined {
  const [days, setDays] = useState<number>();
  useEffect(() => {
    // A database that cannot be opened is told of elsewhere.
    daysUnsaved(reminder, new Date()).then(setDays, () => setDays(undefined));
  }, [reminder, exported]);
  return days;
}
