import type { Draft } from '../../../annotation/model/draft.ts';
import { besideDatabase } from '../../../backup/beside-database.ts';
import type { LibraryExport, LibraryExportState } from '../../../components/views/library.ts';
import { isOfTagged } from '../../../exchange/formats.ts';
import { failureOf } from '../../../failure/failure.ts';
import { openWorker, type WorkerEnd } from '../../../messaging/worker-calls.ts';
import { rememberBackup } from '../../../settings/backup-settings.ts';
import { readSettings } from '../../../settings/settings.ts';
import { copyText } from '../../copy-text.ts';
import { saveFile } from '../../save-file.ts';
import { Session } from '../../session.ts';
import type { WriterCalls } from './writer-calls.ts';

/** What an export has of the browser. */
interface ExportSources {
  readonly startWriter: () => WorkerEnd;
  readonly besideDatabase: typeof besideDatabase;
  readonly saveFile: typeof saveFile;
  readonly copy: (text: string) => Promise<void>;
  readonly rememberBackup: typeof rememberBackup;
  readonly readSettings: () => Promise<{ readonly name: string }>;
}

const inBrowser: ExportSources = {
  startWriter: () => new Worker(new URL('./writer-worker.ts', import.meta.url), { type: 'module' }),
  besideDatabase,
  saveFile,
  copy: copyText,
  rememberBackup,
  readSettings,
};

/** One export at a time, to a file or the clipboard. Reads only: nothing is lost. What is cancelled leaves no file. */
export class ExportSession extends Session<{ readonly exporting: LibraryExportState | undefined }> {
  readonly #sources: ExportSources;
  #life = new AbortController();

  constructor(sources = inBrowser) {
    super({ exporting: undefined });
    this.#sources = sources;
  }

  /**
   * Exports, and tells how far it is and how it went. An export that is still running is given up.
   *
   * @param idsOf gives the ids of what is to be exported, in their order; undefined for all that is live.
   * @param untagged what was noted about claims without a tag, and is to be exported.
   */
  async start(
    request: LibraryExport,
    idsOf: (() => Promise<readonly string[]>) | undefined,
    untagged: readonly Draft[] = [],
  ): Promise<void> {
    this.#life.abort();
    const life = (this.#life = new AbortController());
    const tell = (exporting: LibraryExportState): void => {
      if (this.#life === life) this.change({ exporting });
    };
    try {
      tell(await this.#export(request, idsOf, isOfTagged(request.format) ? [] : untagged, tell, life.signal));
    } catch (error) {
      if (!life.signal.aborted) console.error('Claimlight could not export', error);
      tell(life.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', failure: failureOf(error) });
    } finally {
      life.abort();
    }
  }

  cancel(): void {
    this.#life.abort();
  }

  async #export(
    { format, scope, to, template }: LibraryExport,
    idsOf: (() => Promise<readonly string[]>) | undefined,
    untagged: readonly Draft[],
    tell: (state: LibraryExportState) => void,
    signal: AbortSignal,
  ): Promise<LibraryExportState> {
    const started = new Date();
    const ids = await idsOf?.();
    // Of the formats offered, JSON alone is read back without loss.
    const beside = scope === 'everything' && format === 'json' ? await this.#sources.besideDatabase() : undefined;
    const { name } = await this.#sources.readSettings();
    const question = {
      format,
      name,
      untagged,
      ...(template !== undefined && { template }),
      ...(ids && { ids }),
      ...(beside && { beside }),
    };
    signal.throwIfAborted();
    const ask = openWorker<WriterCalls>(this.#sources.startWriter(), signal);
    const onProgress = (progress: WriterCalls['write']['progress']): void => tell({ kind: 'running', ...progress });
    const { file, fileName, ...told } = await ask('write', question, { onProgress });
    if (told.count === 0) return { kind: 'nothing' };
    if (to === 'clipboard') {
      await this.#sources.copy(await file.text());
      return { kind: 'copied', ...told };
    }
    this.#sources.saveFile(file, fileName);
    if (beside !== undefined) await this.#sources.rememberBackup(started);
    return { kind: 'saved', ...told, fileName };
  }
}
