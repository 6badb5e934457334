import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.pdf': 'application/pdf',
  '.js': 'text/javascript; charset=utf-8',
};

export interface PageServer {
  /** Origin, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on this machine's loopback address only. A path without a file ending gets `index.html`
 * of the folder itself, so that a page can stand under a URL as newspapers make them.
 */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = extname(path) === '' ? 'index.html' : path.split('/').slice(-1).join('/');
    readFile(join(folder, file)).then(
      (body) => response.writeHead(200, { 'Content-Type': contentTypes[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resume) => server.close(() => resume()).closeAllConnections()),
  };
}
