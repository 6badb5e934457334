import type { Tag } from '../../../annotation/model/annotation.ts';
import type { ImportSummary } from '../../../components/views/import.ts';
import type { ConflictRule, ImportRecord } from '../../../annotation/model/import.ts';
import type { FromReader, ToReader } from './protocol.ts';

/** Records that go to the background at once: some 2 MB, at which the way there is no longer what takes the time. */
const pieceLength = 1000;

/** A file that is read and previewed in a worker, which ends with the signal. */
export interface ImportFile {
  read(file: Blob, untagged: Tag | undefined): Promise<ImportSummary>;
  preview(rule: ConflictRule): Promise<ImportSummary>;
  /** The records that can be imported. */
  pieces(total: number): AsyncIterable<readonly ImportRecord[]>;
}

export function openImportFile(signal: AbortSignal): ImportFile {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  const ask = (question: ToReader): Promise<FromReader> =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.onmessage = ({ data }: MessageEvent<FromReader>) =>
        data.answer === 'failed' ? reject(new Error(data.message)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(question);
    });
  const summaryOf = async (question: ToReader): Promise<ImportSummary> => {
    const found = await ask(question);
    if (found.answer !== 'preview') throw new Error('The reader answered another question.');
    return found.summary;
  };
  return {
    read: (file, untagged) => summaryOf({ ask: 'read', file, ...(untagged && { untagged }) }),
    preview: (rule) => summaryOf({ ask: 'preview', rule }),
    async *pieces(total) {
      for (let from = 0; from < total; from += pieceLength) {
        const found = await ask({ ask: 'piece', from, count: pieceLength });
        if (found.answer === 'piece') yield found.records;
      }
    },
  };
}
