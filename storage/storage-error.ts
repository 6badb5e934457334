import * as z from 'zod/mini';
import { FailureError, type StorageFailure } from '../failure/failure.ts';

/** The only error that the functions of `storage/` reject with. */
export class StorageError extends FailureError<StorageFailure> {
  override readonly name = 'StorageError';
}

/** Names of DOMExceptions (https://webidl.spec.whatwg.org/#idl-DOMException-error-names) and of Dexie's own errors. */
const failureOfName: Readonly<Record<string, StorageFailure>> = {
  MissingAPIError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  UnknownError: 'storage-unavailable',
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
};

/** Runs `work` so that it rejects with a StorageError only. */
export async function translated<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}

/** The StorageError that says what `error` means; the original is its `cause`. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  if (error instanceof z.core.$ZodError) {
    const isLong = error.issues.some(({ code, path }) => code === 'too_big' && path.at(-1) === 'note');
    if (isLong) return new StorageError('storage-too-long', { cause: error });
    const field = error.issues[0]?.path.map(String).join('.') ?? '';
    return new StorageError('storage-invalid', { cause: error, ...(field !== '' && { detail: field }) });
  }
  for (const link of chainOf(error)) {
    const failure = failureOfName[link.name];
    if (failure !== undefined) return new StorageError(failure, { cause: error });
  }
  return new StorageError('storage-failed', { cause: error });
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
