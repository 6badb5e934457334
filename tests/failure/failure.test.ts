import { describe, expect, it } from 'vitest';
import { FailureError, failureOf, failures, isFailure } from '../../failure/failure.ts';
import { CallError } from '../../messaging/call-error.ts';
import { StorageError } from '../../storage/storage-error.ts';

describe('what an error means', () => {
  it.each(failures)('is what it says, also in a call: %s', (failure) => {
    expect(failureOf(new FailureError(failure))).toBe(failure);
    expect(failureOf(new CallError(failure))).toBe(failure);
    expect(isFailure(failure)).toBe(true);
  });

  it.each(failures.filter((failure) => failure.startsWith('storage-')))(
    'of the database is told unchanged: %s',
    (kind) => {
      expect(failureOf(new StorageError(kind as StorageError['failure'], { detail: 'note' }))).toBe(kind);
    },
  );

  it.each([new Error('storage-full'), 'storage-full', undefined, { failure: 'storage-full' }])(
    'is that it failed, where it does not say: %s',
    (error) => {
      expect(failureOf(error)).toBe('failed');
    },
  );

  it('of a file that has gone is that it cannot be read', () => {
    expect(failureOf(new DOMException('gone', 'NotReadableError'))).toBe('file-unreadable');
    expect(failureOf(new DOMException('gone', 'AbortError'))).toBe('failed');
  });

  it.each(['moon-full', undefined, 7, {}])('%s is no failure that we know', (value) => {
    expect(isFailure(value)).toBe(false);
  });
});
