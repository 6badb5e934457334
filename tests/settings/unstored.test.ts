import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { typed } from '../session/claims.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { everyUnstored, unstored } = await import('../../settings/unstored.ts');

beforeEach(() => fakeBrowser.reset());

test('what is too long for the database is not hidden from the reader', async () => {
  const huge = typed(1, { note: 'a'.repeat(1_000_001), evidenceText: 'b'.repeat(100_001) });
  const typedIn = { note: { view: 'v', turn: 1, nth: 1, from: 'c'.repeat(1_000_001) } };
  await unstored.keep({ ...huge, view: 'v', typedIn });
  expect(await everyUnstored()).toEqual([{ ...huge, view: 'v', typedIn }]);
  await unstored.drop({ ...huge, view: 'v' });
  expect(await everyUnstored()).toEqual([]);
});
