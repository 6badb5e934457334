import type { ImportRecord } from '../../../annotation/model/import.ts';
import { openWorker, type AskWorker, type WorkerEnd } from '../../../messaging/worker-calls.ts';
import type { ParserCalls } from './parser-calls.ts';

/** Records that go to the background at once: some 2 MB, at which the way there is no longer what takes the time. */
const pieceLength = 1000;

/** The page's side of a parser, whose worker lives until the signal aborts. */
export class FileParser {
  readonly ask: AskWorker<ParserCalls>;

  constructor(signal: AbortSignal, worker: WorkerEnd = startWorker()) {
    this.ask = openWorker<ParserCalls>(worker, signal);
  }

  /** The records that can be imported, of which there are `total`. */
  async *pieces(total: number): AsyncGenerator<readonly ImportRecord[]> {
    for (let from = 0; from < total; from += pieceLength) yield await this.ask('piece', { from, count: pieceLength });
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./parser-worker.ts', import.meta.url), { type: 'module' });
}
