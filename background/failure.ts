import type { CallFailure } from '../messaging/call-error.ts';
import { StorageError } from '../storage/storage-error.ts';

/** What an error of the database means to whoever asked; undefined for an error of another kind. */
export function failureOf(error: unknown): CallFailure | undefined {
  if (!(error instanceof StorageError)) return undefined;
  if (error.kind === 'full') return 'storage-full';
  return error.kind === 'failed' || error.kind === 'invalid' ? 'failed' : 'storage-unavailable';
}
