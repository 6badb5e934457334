import { CatalogueService } from './service.ts';
import type { Question } from './protocol.ts';

/** The catalogue in a worker of its own: reading 100,000 notes must not keep the page from answering. */
const service = new CatalogueService((news) => postMessage(news));

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  service.answer(data).then(
    (output) => postMessage({ id: data.id, output }, transferOf(output)),
    (error: unknown) => postMessage({ id: data.id, failed: String(error) }),
  );
});

void service.start();

/** Rows go over without being copied. */
function transferOf(output: unknown): { transfer: Transferable[] } {
  const isShown = typeof output === 'object' && output !== null && 'rows' in output && 'groups' in output;
  const { rows, groups } = isShown ? (output as { rows: Uint32Array; groups: Uint32Array }) : {};
  return { transfer: rows && groups ? [rows.buffer as ArrayBuffer, groups.buffer as ArrayBuffer] : [] };
}
