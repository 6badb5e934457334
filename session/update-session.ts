import { forgetUpdate, untoldUpdate } from '../settings/untold-update.ts';
import { framePainted } from './frame-painted.ts';
import { Session } from './session.ts';

const stored = {
  /** Not asked before the claims are on screen. */
  untold: async (): Promise<string | undefined> => {
    await framePainted();
    return untoldUpdate();
  },
  forget: forgetUpdate,
};

/** The version to which Claimlight was updated, until the reader has read so. */
export class UpdateSession extends Session<{ readonly updatedTo?: string | undefined }> {
  readonly #sources: typeof stored;

  constructor(sources = stored) {
    super({});
    this.#sources = sources;
    sources.untold().then(
      (updatedTo) => this.change({ updatedTo }),
      () => undefined,
    );
  }

  /** Takes the note away for good. Where nothing can be stored it comes again. */
  readonly onUpdateRead = (): void => {
    this.change({ updatedTo: undefined });
    this.#sources.forget().catch(() => undefined);
  };
}
