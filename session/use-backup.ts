import { useEffect, useState } from 'preact/hooks';
import type { ExportOutcome } from '../components/views/popup.ts';
import type { Settings } from '../settings/settings.ts';
import { framePainted } from './frame-painted.ts';

/** Days that changes have been waiting for a backup, if the reader wants to be reminded; asked again after each export. */
export function useDaysUnsaved(
  reminder: Settings['backupReminder'],
  exported: ExportOutcome | undefined,
): number | undefined {
  const [days, setDays] = useState<number>();
  useEffect(() => {
    // A database that cannot be opened is told of elsewhere.
    askDays(reminder).then(setDays, () => setDays(undefined));
  }, [reminder, exported]);
  return days;
}

/** Loaded when asked, with the database, and not before the claims are on screen. */
async function askDays(reminder: Settings['backupReminder']): Promise<number | undefined> {
  await framePainted();
  const { daysUnsaved } = await import('../backup/reminder.ts');
  return daysUnsaved(reminder, new Date());
}
