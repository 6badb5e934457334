import * as z from 'zod/mini';

/**
 * Why storage refused, as the reader would put it:
 * `unavailable` no IndexedDB here (some private windows) · `full` no room left · `blocked` another window holds an older
 * version open · `newer` written by a newer Claimlight · `invalid` the record breaks the schema · `failed` anything else.
 */
export type StorageErrorKind = 'unavailable' | 'full' | 'blocked' | 'newer' | 'invalid' | 'failed';

/** The only error that the functions of `storage/` reject with. Its message is a sentence for the reader. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: StorageErrorKind;

  constructor(kind: StorageErrorKind, options?: ErrorOptions & { detail?: string }) {
    super(options?.detail === undefined ? sentences[kind] : `${sentences[kind]} (${options.detail})`, options);
    this.kind = kind;
  }
}

const sentences: Readonly<Record<StorageErrorKind, string>> = {
  unavailable: 'This window does not let extensions store anything, so notes cannot be saved here.',
  full: 'There is no room left on this device. What was saved before is still there; export it, or free some space.',
  blocked: 'Another Claimlight window is still using the notes. Close it and try again.',
  newer: 'The notes were written by a newer version of Claimlight. Update the extension to open them.',
  invalid: 'This note cannot be stored as it is.',
  failed: 'The notes could not be read or saved.',
};

/** Names of DOMExceptions (https://webidl.spec.whatwg.org/#idl-DOMException-error-names) and of Dexie's own errors. */
const kindOfName: Readonly<Record<string, StorageErrorKind>> = {
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** Runs `work` so that it rejects with a StorageError only. */
export async function translated<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}

/** The StorageError that says what `error` means for the reader; the original is its `cause`. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  if (error instanceof z.core.$ZodError) {
    const field = error.issues[0]?.path.map(String).join('.') ?? '';
    return new StorageError('invalid', { cause: error, ...(field !== '' && { detail: field }) });
  }
  for (const link of chainOf(error)) {
    const kind = kindOfName[link.name];
    if (kind !== undefined) return new StorageError(kind, { cause: error });
  }
  return new StorageError('failed', { cause: error });
}

/** Dexie wraps the browser's error in `inner`, at times more than once, and a bulk error in `failures`. */
function* chainOf(error: unknown): Generator<{ name: string }> {
  const seen = new Set<unknown>();
  const waiting = [error];
  while (waiting.length > 0) {
    const next = waiting.shift();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    const link = next as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof link.name === 'string') yield { name: link.name };
    waiting.push(link.inner, ...(Array.isArray(link.failures) ? (link.failures as unknown[]) : []));
  }
}
