import type { LibraryExport, LibraryExportState } from '../../../components/views/library.ts';
import { rememberBackup } from '../../../settings/backup-settings.ts';
import { besideDatabase } from '../../../backup/backup-file.ts';
import { saveFile } from '../../save-file.ts';
import type { FromWriter, ToWriter } from './protocol.ts';

type Written = Extract<FromWriter, { answer: 'written' }>;

/**
 * Writes annotations to a file or the clipboard, and tells how far it is and how it went. Reads only: nothing is lost. What is
 * cancelled leaves no file.
 *
 * @param idsOf gives the ids of what is to be exported, in their order; undefined for all that is live.
 */
export async function exportFromLibrary(
  { format, scope, to, template }: LibraryExport,
  idsOf: (() => Promise<readonly string[]>) | undefined,
  tell: (state: LibraryExportState) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const started = new Date();
    const ids = await idsOf?.();
    // Of the formats offered, JSON alone is read back without loss.
    const beside = scope === 'everything' && format === 'json' ? await besideDatabase() : undefined;
    const question: ToWriter = {
      format,
      ...(template !== undefined && { template }),
      ...(ids && { ids }),
      ...(beside && { beside }),
    };
    const { file, fileName, count } = await written(question, tell, signal);
    if (count === 0) {
      tell({ kind: 'nothing' });
    } else if (to === 'clipboard') {
      await navigator.clipboard.writeText(await file.text());
      tell({ kind: 'copied', count });
    } else {
      saveFile(file, fileName);
      if (beside !== undefined) await rememberBackup(started);
      tell({ kind: 'saved', count, fileName });
    }
  } catch (error) {
    if (!signal.aborted) console.error('Claimlight could not export', error);
    tell({ kind: signal.aborted ? 'cancelled' : 'failed' });
  }
}

/** The file as a worker writes it, which ends when it is done or when the signal aborts. */
async function written(
  question: ToWriter,
  tell: (state: LibraryExportState) => void,
  signal: AbortSignal,
): Promise<Written> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./writer-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Written>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.onmessage = ({ data }: MessageEvent<FromWriter>) => {
        if (data.answer === 'running') tell({ kind: 'running', done: data.done, total: data.total });
        else if (data.answer === 'written') resolve(data);
        else reject(new Error(data.message));
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
