import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { readStorageState } = await import('../../backup/storage-state.ts');

function stubBrowser(permissions: string[], estimate: StorageEstimate, isPersisted: boolean): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Claimlight',
    version: '1.0',
    permissions,
  } as never);
  const storage = { estimate: () => Promise.resolve(estimate), persisted: () => Promise.resolve(isPersisted) };
  vi.stubGlobal('navigator', { storage });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.stubGlobal('chrome', fakeBrowser);
});

test.each([
  [['unlimitedStorage'], false, true],
  [['unlimitedStorage'], true, true],
  [['storage'], true, true],
  [['storage'], false, false],
])('with the permissions %j and a browser that says %s, the notes are kept: %s', async (permissions, said, isKept) => {
  stubBrowser(permissions, { usage: 10, quota: 100 }, said);
  expect(await readStorageState()).toEqual({ used: 10, available: 100, isPersistent: isKept });
});

test('a browser that does not tell how much room there is leaves it open', async () => {
  stubBrowser(['unlimitedStorage'], {}, false);
  expect(await readStorageState()).toEqual({ used: 0, isPersistent: true });
});
