import type { Server } from '../../backup/server.ts';
import { FailureError, type Failure } from '../../failure/failure.ts';
import type { Carrier } from '../carrier.ts';
import { toBase64 } from '../files/base64.ts';
import { listingRequest, namesIn } from './listing.ts';
import { ask, type ServerAnswer, type ServerRequest } from './request.ts';

/** A list of some 20,000 files. */
const longestListing = 20_000_000;

/**
 * What goes through one message to the background, which may have 64 MB and carries a file as base64. A longer file,
 * which is none of ours, is cut, and is then one that is not all there.
 */
const longestFile = 45_000_000;

/** Milliseconds without a byte before a server counts as out of reach. */
const patience = 60_000;

/**
 * A folder on a WebDAV server (RFC 4918). ETags are not looked at: servers that compress change them. Names are unique,
 * so nothing is overwritten on a server that knows no conditions either.
 */
export class WebdavCarrier implements Carrier {
  readonly #folder: URL;
  readonly #authorization: Readonly<Record<string, string>>;
  readonly #patience: number;
  readonly #longestFile: number;
  /** True once the server took the password: where it asks for one after that, it does not let us do this. */
  #isLetIn = false;

  constructor({ address, user, password }: Server, options: Partial<Record<'patience' | 'longestFile', number>> = {}) {
    this.#folder = new URL(address);
    // RFC 7617, with the reader's letters as UTF-8.
    const basic = toBase64(new TextEncoder().encode(`${user}:${password}`));
    this.#authorization = user === '' && password === '' ? {} : { Authorization: `Basic ${basic}` };
    this.#patience = options.patience ?? patience;
    this.#longestFile = options.longestFile ?? longestFile;
  }

  /** Makes the folder if only that is missing. */
  async list(): Promise<readonly string[]> {
    const body = new TextEncoder().encode(listingRequest);
    const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
    const { status, bytes } = await this.#ask('', { method: 'PROPFIND', headers, body, most: longestListing });
    this.#isLetIn = status === 207 || status === 404;
    if (status === 207) return namesIn(new TextDecoder().decode(bytes));
    if (status !== 404) throw refusal('PROPFIND', status);
    const made = await this.#ask('', { method: 'MKCOL', headers: {}, most: 0 });
    if (made.status !== 201) throw refusal('MKCOL', made.status);
    return [];
  }

  async read(name: string): Promise<Uint8Array> {
    const { status, bytes } = await this.#ask(name, { method: 'GET', headers: {}, most: this.#longestFile });
    if (status !== 200) throw refusal('GET', status);
    return bytes;
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const headers = { 'If-None-Match': '*', 'Content-Type': 'application/octet-stream' };
    const { status } = await this.#ask(name, { method: 'PUT', headers, body: new Uint8Array(bytes), most: 0 });
    if (status < 200 || status > 299) throw refusal('PUT', status === 401 && this.#isLetIn ? 403 : status);
  }

  #ask(name: string, request: ServerRequest): Promise<ServerAnswer> {
    const headers = { ...request.headers, ...this.#authorization };
    return ask(new URL(encodeURIComponent(name), this.#folder), { ...request, headers }, this.#patience);
  }
}

function refusal(method: ServerRequest['method'], status: number): FailureError {
  return new FailureError(failureOfStatus(status, method === 'PUT' || method === 'MKCOL'), {
    detail: `${method}: ${status}`,
  });
}

/** What a status means to the reader: RFC 9110, 15 and RFC 4918, 11. */
function failureOfStatus(status: number, isWriting: boolean): Failure {
  if (status === 401) return 'server-password';
  // 404: what rclone says where nothing may be written.
  if (isWriting && [403, 404, 405, 423].includes(status)) return 'server-read-only';
  if (status === 403 || status === 423) return 'server-refused';
  if (status === 404 || status === 409) return 'folder-gone';
  if (status === 412) return 'file-not-written';
  if (status === 413) return 'server-limit';
  if (status === 507) return 'folder-full';
  if (status === 429 || (status >= 500 && status !== 501)) return 'server-busy';
  return 'server-elsewhere';
}
