import type { Server } from '../../backup/server.ts';
import { FailureError } from '../../failure/failure.ts';
import { carriedSchema, type Carried, type Carry } from '../../messaging/carry.ts';
import { hear } from '../../messaging/port.ts';
import { loginNewsSchema, type Wish } from '../../sync/webdav/wish.ts';

/** Reaches a server, for as long as the work takes. */
export function throughServer<Result>(server: Server, work: (carry: Carry) => Promise<Result>): Promise<Result> {
  return inFrame(server, (port) =>
    work(
      (call) =>
        new Promise<Carried>((resolve) => {
          hear(port, carriedSchema, resolve, () => resolve({ failure: 'malformed' }));
          port.postMessage(call);
        }),
    ),
  );
}

/**
 * Has the reader let us in at their Nextcloud. Rejects with a FailureError, or with the signal's reason.
 *
 * @param onPage is given the page where they do.
 */
export function logInThere(nextcloud: string, onPage: (page: string) => void, signal: AbortSignal): Promise<Server> {
  return inFrame(
    { nextcloud },
    (port) =>
      new Promise<Server>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        hear(port, loginNewsSchema, (news) => {
          if ('page' in news) onPage(news.page);
          else if ('server' in news) resolve(news.server);
          else reject(new FailureError(news.failure));
        });
      }),
  );
}

/**
 * Opens the only page that may reach a server in a frame that nobody sees, for as long as the work takes
 * (docs/decisions/0076).
 */
async function inFrame<Result>(wish: Wish, work: (port: MessagePort) => Promise<Result>): Promise<Result> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = '/webdav.html';
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  try {
    await isLoaded;
    const { port1: port, port2: far } = new MessageChannel();
    frame.contentWindow?.postMessage(wish, location.origin, [far]);
    return await work(port);
  } finally {
    frame.remove();
  }
}
