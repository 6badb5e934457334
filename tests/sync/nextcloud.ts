import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebdavServer } from './webdav-server.ts';

/** Where the login of an invented Nextcloud goes wrong. */
export interface LoginFaults {
  /** The origin that it names for its page, or for the question whether the reader has been there. */
  readonly pageAt?: string;
  readonly endpointAt?: string;
  /** Statuses of its first answers to that question, 0 for one that hangs up. */
  readonly answers?: readonly number[];
  /** The answer to the first question of all. */
  readonly start?: { readonly status: number; readonly body: string };
}

/** A Nextcloud of few lines: its login for programs, version 2, and its WebDAV. Who opens the page lets in. */
export class Nextcloud {
  readonly dav = new WebdavServer();
  loginFaults: LoginFaults = {};
  /** Whoever opens the page has to press something there first. */
  isUnattended = false;
  /** Paths that were asked for, with what was sent along. */
  readonly asked: string[] = [];
  #origin = '';
  #isLetIn = false;
  #questions = 0;
  readonly #http: HttpServer;

  constructor() {
    this.dav.hasFolder = false;
    this.#http = createServer((request, response) => void this.#answer(request, response));
  }

  /** Resolves with its address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    this.#origin = `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
    return `${this.#origin}/`;
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const folder = '/remote.php/webdav/Claimlight/';
    if (url.startsWith(folder)) {
      request.url = url.replace(folder, '/notes/');
      await this.dav.answer(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    this.asked.push(`${method} ${url} ${Buffer.concat(chunks).toString()}`.trim());
    if (method === 'POST' && url === '/index.php/login/v2') this.#begin(response);
    else if (method === 'GET' && url === '/index.php/login/v2/flow/for-people') this.#show(response);
    else if (method === 'POST' && url === '/index.php/login/v2/poll') this.#tell(response);
    else response.writeHead(404).end();
  }

  #begin(response: ServerResponse): void {
    const { start, pageAt = this.#origin, endpointAt = this.#origin } = this.loginFaults;
    const poll = { token: 'for-programs', endpoint: `${endpointAt}/index.php/login/v2/poll` };
    const body = JSON.stringify({ poll, login: `${pageAt}/index.php/login/v2/flow/for-people` });
    response.writeHead(start?.status ?? 200).end(start?.body ?? body);
  }

  #show(response: ServerResponse): void {
    this.#isLetIn = !this.isUnattended;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Cloud</title>Welcome, Ada.');
  }

  /** Once let in, it says so a single time. */
  #tell(response: ServerResponse): void {
    const status = this.loginFaults.answers?.[this.#questions] ?? (this.#isLetIn ? 200 : 404);
    this.#questions += 1;
    if (status === 0) response.destroy();
    else if (status !== 200) response.writeHead(status).end('[]');
    else {
      this.#isLetIn = false;
      const granted = { server: this.#origin, loginName: 'ada', appPassword: 'three ferries' };
      response.writeHead(200).end(JSON.stringify(granted));
    }
  }
}
