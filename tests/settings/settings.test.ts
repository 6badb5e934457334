import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { changeSettings, readSettings } = await import('../../settings/settings.ts');

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
