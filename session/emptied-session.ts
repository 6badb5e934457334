import { forgetEmptied, watchEmptied } from '../settings/emptied-store.ts';
import { Session } from './session.ts';

const stored = { watch: watchEmptied, forget: forgetEmptied };

/** Whether the browser has emptied the database, until the reader has read so. */
export class EmptiedSession extends Session<{ readonly isEmptied: boolean }> {
  readonly #sources: typeof stored;

  constructor(signal: AbortSignal, sources = stored) {
    super({ isEmptied: false });
    this.#sources = sources;
    sources.watch((isEmptied) => this.change({ isEmptied }), signal);
  }

  /** Takes the note away for good. Where nothing can be stored it comes again. */
  readonly onEmptiedRead = (): void => {
    this.change({ isEmptied: false });
    this.#sources.forget().catch(() => undefined);
  };
}
