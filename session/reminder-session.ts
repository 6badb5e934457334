import type { ExportOutcome } from '../components/views/popup.ts';
import type { Settings } from '../settings/settings.ts';
import { framePainted } from './frame-painted.ts';
import { Session, type Followed } from './session.ts';

type Reminder = Settings['backupReminder'];

/** Days that the oldest change has been waiting for a backup; undefined while the reader need not be reminded. */
export type AskDaysUnsaved = (reminder: Reminder) => Promise<number | undefined>;

interface Question {
  readonly reminder: Reminder;
  readonly exported: ExportOutcome | undefined;
}

/**
 * Days that changes have been waiting for a backup, if the reader wants to be reminded; asked again after each export.
 */
export class ReminderSession extends Session<{ readonly daysUnsaved?: number | undefined }> {
  readonly #ask: AskDaysUnsaved;
  #asked: Question | undefined;

  constructor(
    article: Followed<{ readonly exportOutcome?: ExportOutcome }>,
    preferences: Followed<{ readonly settings: Settings }>,
    signal: AbortSignal,
    ask = askDaysUnsaved,
  ) {
    super({});
    this.#ask = ask;
    const look = (): void =>
      this.#look({ reminder: preferences.snapshot.settings.backupReminder, exported: article.snapshot.exportOutcome });
    article.subscribe(look, signal);
    preferences.subscribe(look, signal);
    look();
  }

  #look(now: Question): void {
    if (now.reminder === this.#asked?.reminder && now.exported === this.#asked.exported) return;
    this.#asked = now;
    const tell = (daysUnsaved: number | undefined): void => {
      // An answer to an earlier question says what was so then.
      if (this.#asked === now) this.change({ daysUnsaved });
    };
    // A database that cannot be opened is told of elsewhere.
    this.#ask(now.reminder).then(tell, () => tell(undefined));
  }
}

/** Loaded when asked, with the database, and not before the claims are on screen. */
async function askDaysUnsaved(reminder: Reminder): Promise<number | undefined> {
  await framePainted();
  const { daysUnsaved } = await import('../backup/due.ts');
  return daysUnsaved(reminder, new Date());
}
