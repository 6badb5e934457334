import { failureOf } from '../../failure/failure.ts';
import { serveCarrier } from '../carrier-line.ts';
import { logIn } from './login-flow.ts';
import { WebdavCarrier } from './webdav-carrier.ts';
import { wishSchema, type LoginNews } from './wish.ts';

/** Does what the page around this one wants of a server, for as long as the frame is there. */
export function serveWebdav(): void {
  const listener = ({ source, origin, data, ports: [port] }: MessageEvent<unknown>): void => {
    const wish = wishSchema.safeParse(data);
    if (source !== window.parent || origin !== location.origin || port === undefined || !wish.success) return;
    if ('nextcloud' in wish.data) void tellOfLogin(port, wish.data.nextcloud);
    else serveCarrier(port, new WebdavCarrier(wish.data));
  };
  window.addEventListener('message', listener);
}

async function tellOfLogin(port: MessagePort, nextcloud: string): Promise<void> {
  const tell = (news: LoginNews): void => port.postMessage(news);
  try {
    tell({ server: await logIn(nextcloud, (page) => tell({ page })) });
  } catch (error) {
    tell({ failure: failureOf(error) });
  }
}
