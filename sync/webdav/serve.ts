import { serverSchema } from '../../backup/server.ts';
import { serveCarrier } from '../carrier-line.ts';
import { WebdavCarrier } from './webdav-carrier.ts';

/** Reaches the server that the page around this one names, for as long as the frame is there. */
export function serveWebdav(): void {
  const listener = ({ source, origin, data, ports: [port] }: MessageEvent<unknown>): void => {
    const server = serverSchema.safeParse(data);
    if (source !== window.parent || origin !== location.origin || port === undefined || !server.success) return;
    serveCarrier(port, new WebdavCarrier(server.data));
  };
  window.addEventListener('message', listener);
}
