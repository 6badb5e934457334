import { FailureError } from '../../failure/failure.ts';

/** One request to the reader's own server. */
export interface ServerRequest {
  readonly method: 'PROPFIND' | 'GET' | 'PUT' | 'MKCOL' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** Bytes of the answer that are read; what comes after them is left. */
  readonly most: number;
}

export interface ServerAnswer {
  /** 300 for a server that sends elsewhere: nobody goes there. */
  readonly status: number;
  /** Empty unless the server did what it was asked. */
  readonly bytes: Uint8Array;
}

/** Bytes a second below which an upload is given up. */
const slowestUpload = 16_000;

/**
 * The only place in the program that sends anything anywhere: to an address that the reader typed, without cookies.
 * Rejects with a FailureError `server-unreachable` if nothing comes for so long, or less than was announced.
 *
 * @param patience milliseconds.
 */
export async function ask(address: URL, request: ServerRequest, patience: number): Promise<ServerAnswer> {
  const { method, headers, body, most } = request;
  const waiting = new Patience(patience);
  waiting.renew(((body?.length ?? 0) / slowestUpload) * 1000);
  try {
    const response = await fetch(address, {
      ...{ method, headers, signal: waiting.signal, ...(body && { body }) },
      ...{ credentials: 'omit', redirect: 'manual', cache: 'no-store', referrerPolicy: 'no-referrer' },
    });
    if (response.type === 'opaqueredirect') return { status: 300, bytes: new Uint8Array() };
    const bytes = await bodyOf(response, response.ok ? most : 0, () => waiting.renew());
    return { status: response.status, bytes };
  } catch (error) {
    throw new FailureError('server-unreachable', { cause: error });
  } finally {
    waiting.end();
  }
}

async function bodyOf(response: Response, most: number, onChunk: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let left = most;
  if (left === 0) await response.body?.cancel();
  else {
    // To leave the loop cancels what is still to come.
    for await (const chunk of response.body ?? []) {
      onChunk();
      chunks.push(chunk.subarray(0, left));
      left -= Math.min(chunk.length, left);
      if (left === 0) break;
    }
  }
  const bytes = new Uint8Array(most - left);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Ends a request that stands still; one that is slow and goes on may go on. */
class Patience {
  readonly #milliseconds: number;
  readonly #over = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  get signal(): AbortSignal {
    return this.#over.signal;
  }

  renew(more = 0): void {
    this.end();
    this.#timer = setTimeout(() => this.#over.abort(), this.#milliseconds + more);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
