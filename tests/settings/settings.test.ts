import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../settings/settings.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { changeSettings, readSettings, watchSettings } = await import('../../settings/settings.ts');

async function stored(): Promise<unknown> {
  return (await fakeBrowser.storage.sync.get('settings')).settings;
}

beforeEach(() => fakeBrowser.reset());

describe('a change of settings', () => {
  it('keeps the change that was made just before', async () => {
    await Promise.all([changeSettings({ minimap: true }), changeSettings({ sensitivity: 'few' })]);
    expect(await readSettings()).toMatchObject({ minimap: true, sensitivity: 'few' });
  });

  it('that depends on what is set sees the change that was made just before', async () => {
    const before = (await readSettings()).highlightsShown;
    const toggle = () => changeSettings(({ highlightsShown }) => ({ highlightsShown: !highlightsShown }));
    await Promise.all([toggle(), toggle(), toggle()]);
    expect((await readSettings()).highlightsShown).toBe(!before);
  });

  it('keeps what a newer version stored and this one does not know', async () => {
    await fakeBrowser.storage.sync.set({ settings: { fontOfTheCard: 'large', palette: 'sepia', minimap: true } });
    await changeSettings({ sensitivity: 'all' });
    expect(await stored()).toEqual({ fontOfTheCard: 'large', palette: 'sepia', minimap: true, sensitivity: 'all' });
    expect((await readSettings()).palette).toBe('standard');
  });

  it('is told to have failed if it was not stored, and the next one is made all the same', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    const [first, second] = await Promise.allSettled([
      changeSettings({ minimap: true }),
      changeSettings({ sensitivity: 'few' }),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(await readSettings()).toMatchObject({ minimap: false, sensitivity: 'few' });
  });

  it('takes anything that is no settings for none', async () => {
    await fakeBrowser.storage.sync.set({ settings: 'none' });
    await changeSettings({ minimap: true });
    expect(await stored()).toEqual({ minimap: true });
  });
});

describe('long lists of sites', () => {
  const hosts = (count: number) => Array.from({ length: count }, (_, nth) => `morning-paper-${nth}.example`);
  const never = (count: number) => ({ mode: 'never-listed' as const, only: ['one.example'], never: hosts(count) });

  const { sync } = fakeBrowser.storage;
  const set = sync.set.bind(sync);
  let longestItem = Infinity;

  beforeEach(() => {
    longestItem = 8192;
    sync.set = async (items) => {
      const isLong = Object.entries(items).some(
        ([name, item]) => name.length + JSON.stringify(item).length > longestItem,
      );
      if (isLong) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      await set(items);
    };
    onTestFinished(() => void (sync.set = set));
  });

  it.each([0, 1, 150, 210, 2000])('are stored, however long, and leave room for other settings: %i', async (count) => {
    await changeSettings({ sites: never(count) });
    await changeSettings({ minimap: true });
    expect(await readSettings()).toMatchObject({ minimap: true, sites: never(count) });
  });

  it('shrink again', async () => {
    await changeSettings({ sites: never(2000) });
    await changeSettings({ sites: never(3) });
    expect((await readSettings()).sites).toEqual(never(3));
    await changeSettings(({ sites }) => ({ sites: { ...sites, never: [...sites.never, 'last.example'] } }));
    expect((await readSettings()).sites.never).toEqual([...hosts(3), 'last.example']);
  });

  it('are refused beyond what the browser takes in all, and stay as they were', async () => {
    await changeSettings({ sites: never(1000) });
    await expect(changeSettings({ sites: never(5000) })).rejects.toMatchObject({ failure: 'settings-full' });
    await changeSettings({ minimap: true });
    expect(await readSettings()).toMatchObject({ minimap: true, sites: never(1000) });
  });

  it('of an older version, which fill the item of all settings, make room at the next change', async () => {
    longestItem = Infinity;
    await sync.set({ settings: { sites: never(300), fontOfTheCard: 'large' } });
    longestItem = 8192;
    await changeSettings({ language: 'es' });
    expect(await readSettings()).toMatchObject({ language: 'es', sites: never(300) });
    expect(await stored()).toMatchObject({ fontOfTheCard: 'large' });
  });

  it('tell what was set before, wherever it stood', async () => {
    await changeSettings({ sites: never(400) });
    const told = vi.fn();
    const life = new AbortController();
    watchSettings(told, life.signal);
    await changeSettings({ sites: never(401) });
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    const [[now, before]] = told.mock.calls as [[Settings, Settings]];
    expect([now.sites, before.sites]).toEqual([never(401), never(400)]);
    life.abort();
  });

  it('that a foreign hand has spoilt are passed over', async () => {
    await changeSettings({ sites: never(400) });
    await fakeBrowser.storage.sync.set({ 'sites-1': { only: 7 } });
    expect((await readSettings()).sites.never.length).toBeGreaterThan(100);
  });
});

it('a change that the browser does not take is told as that', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
  await expect(changeSettings({ minimap: true })).rejects.toMatchObject({ failure: 'settings-not-stored' });
});
