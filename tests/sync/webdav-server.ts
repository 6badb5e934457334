import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Carrier } from '../../sync/carrier.ts';
import type { Server } from '../../backup/server.ts';

/** What is the matter with a server. */
export interface Faults {
  /** Answers each method with this status, and does nothing. */
  readonly refuses?: Partial<Record<string, number>>;
  /** Milliseconds before each answer. */
  readonly slow?: number;
  /** Says this header with what it refuses or sends elsewhere. */
  readonly location?: string;
  /** Answers to GET end after half of their bytes, though all were announced. */
  readonly cutsAnswers?: boolean;
  /** Takes half of what is put there, keeps it, and hangs up. */
  readonly cutsUploads?: boolean;
  /** Compresses, and changes the ETag of what it compresses, as Apache does. */
  readonly compresses?: boolean;
  /** Overwrites whatever the request says. */
  readonly knowsNoConditions?: boolean;
  /** Bytes that a request may have. */
  readonly limit?: number;
  /** Sent in place of each list. */
  readonly listing?: string;
  /** Sends so many zeros in place of each file. */
  readonly flood?: number;
}

/** A WebDAV server of few lines, with faults. */
export class WebdavServer {
  readonly files = new Map<string, Buffer>();
  faults: Faults = {};
  /** What was asked: method, name, and whether cookies came along. */
  readonly asked: { readonly method: string; readonly name: string; readonly headers: IncomingMessage['headers'] }[] =
    [];
  hasFolder = true;
  /** Where the files are, if not in `files`. */
  store: Carrier | undefined;
  readonly #http: HttpServer;

  constructor() {
    this.#http = createServer((request, response) => void this.answer(request, response));
  }

  async start(): Promise<Server> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    const { port } = this.#http.address() as AddressInfo;
    return { address: `http://127.0.0.1:${port}/notes/`, user: 'ada', password: 'three ferries' };
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const name = decodeURIComponent(url.replace(/^\/notes\//, ''));
    this.asked.push({ method, name, headers });
    const body = await this.#bodyOf(request, name);
    if (body === undefined) return;
    if (this.faults.slow !== undefined) await new Promise((resolve) => setTimeout(resolve, this.faults.slow));
    const refused = this.faults.refuses?.[method];
    const isKnown = headers.authorization === `Basic ${Buffer.from('ada:three ferries').toString('base64')}`;
    if (refused !== undefined) {
      response.writeHead(refused, this.faults.location === undefined ? {} : { location: this.faults.location }).end();
    } else if (!isKnown) response.writeHead(401, { 'www-authenticate': 'Basic realm="notes"' }).end();
    else if (body.length > (this.faults.limit ?? Infinity)) response.writeHead(413).end();
    else await this.#serve(method, name, body, headers, response);
  }

  /** Undefined if the server hung up. */
  async #bodyOf(request: IncomingMessage, name: string): Promise<Buffer | undefined> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (this.faults.cutsUploads !== true || request.method !== 'PUT') return body;
    this.files.set(name, body.subarray(0, body.length / 2));
    request.socket.destroy();
    return undefined;
  }

  async #serve(
    method: string,
    name: string,
    body: Buffer,
    headers: IncomingMessage['headers'],
    response: ServerResponse,
  ): Promise<void> {
    if (method === 'MKCOL') this.#make(response);
    else if (!this.hasFolder) response.writeHead(404).end();
    else if (method === 'PROPFIND') await this.#list(headers, response);
    else if (method === 'GET') await this.#send(name, headers, response);
    else if (method === 'PUT') await this.#take(name, body, headers, response);
    else response.writeHead(405).end();
  }

  #make(response: ServerResponse): void {
    response.writeHead(this.hasFolder ? 405 : 201).end();
    this.hasFolder = true;
  }

  async #list(headers: IncomingMessage['headers'], response: ServerResponse): Promise<void> {
    const names = this.store === undefined ? [...this.files.keys()] : await this.store.list();
    const ok = '<d:propstat><d:prop/><d:status>HTTP/1.1 200 OK</d:status></d:propstat>';
    const entries = ['', ...names].map(
      (name) => `<d:response><d:href>/notes/${encodeURIComponent(name)}</d:href>${ok}</d:response>`,
    );
    const listing = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${entries.join('')}</d:multistatus>`;
    this.#end(207, Buffer.from(this.faults.listing ?? listing), headers, response);
  }

  async #send(name: string, headers: IncomingMessage['headers'], response: ServerResponse): Promise<void> {
    const stored = this.store === undefined ? this.files.get(name) : Buffer.from(await this.store.read(name));
    const bytes = this.faults.flood === undefined ? stored : Buffer.alloc(this.faults.flood);
    if (bytes === undefined) response.writeHead(404).end();
    else if (this.faults.cutsAnswers === true) {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    } else this.#end(200, bytes, headers, response);
  }

  async #take(
    name: string,
    body: Buffer,
    headers: IncomingMessage['headers'],
    response: ServerResponse,
  ): Promise<void> {
    const isConditional = headers['if-none-match'] === '*' && this.faults.knowsNoConditions !== true;
    const isThere = this.files.has(name);
    if (isConditional && isThere) response.writeHead(412).end();
    else {
      try {
        if (this.store === undefined) this.files.set(name, body);
        else await this.store.write(name, new Uint8Array(body));
        response.writeHead(isThere ? 204 : 201).end();
      } catch {
        response.destroy();
      }
    }
  }

  #end(status: number, bytes: Buffer, headers: IncomingMessage['headers'], response: ServerResponse): void {
    const isSmaller = this.faults.compresses === true && (headers['accept-encoding'] ?? '').includes('gzip');
    const etag = `"${bytes.length}${isSmaller ? '-gzip' : ''}"`;
    const sent = isSmaller ? gzipSync(bytes) : bytes;
    response.writeHead(status, { etag, ...(isSmaller && { 'content-encoding': 'gzip' }) }).end(sent);
  }
}
