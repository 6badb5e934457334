import { CatalogueService } from './service.ts';
import type { Question } from './protocol.ts';

/** The catalogue in a worker of its own: reading 100,000 notes must not keep the page from answering. */
const service = new CatalogueService((news) => postMessage(news));

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answered = new Promise((resolve) => resolve(service.answer(data)));
  answered.then(
    (output) => postMessage({ id: data.id, output }, { transfer: buffersOf(output) }),
    (error: unknown) => postMessage({ id: data.id, failed: String(error) }),
  );
});

void service.start();

/** Long lists of numbers go over without being copied. */
function buffersOf(output: unknown): Transferable[] {
  if (typeof output !== 'object' || output === null) return [];
  return Object.values(output).flatMap((part: unknown) =>
    part instanceof Uint32Array ? [part.buffer as ArrayBuffer] : [],
  );
}
