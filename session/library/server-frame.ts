import type { Server } from '../../backup/server.ts';
import { carriedSchema, type Carried, type Carry } from '../../messaging/carry.ts';
import { hear } from '../../messaging/port.ts';

/**
 * Opens the only page that may reach a server in a frame that nobody sees, for as long as the work takes
 * (docs/decisions/0076).
 */
export async function throughServer<Result>(server: Server, work: (carry: Carry) => Promise<Result>): Promise<Result> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = '/webdav.html';
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  try {
    await isLoaded;
    const { port1: port, port2: far } = new MessageChannel();
    frame.contentWindow?.postMessage(server, location.origin, [far]);
    return await work(
      (call) =>
        new Promise<Carried>((resolve) => {
          hear(port, carriedSchema, resolve, () => resolve({ failure: 'malformed' }));
          port.postMessage(call);
        }),
    );
  } finally {
    frame.remove();
  }
}
