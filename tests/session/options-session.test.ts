import { FailureError } from '../../failure/failure.ts';
import { describe, expect, it, vi } from 'vitest';
import { OptionsSession, type OptionsSources } from '../../session/options-session.ts';
import { settled } from './fake-article.ts';

function openOptions(change: Partial<OptionsSources> = {}) {
  const changeSettings = vi.fn(() => Promise.resolve());
  const session = new OptionsSession({
    changeSettings,
    readShortcuts: () => Promise.resolve([{ key: 'Alt+Shift+L' }]),
    openShortcuts: () => Promise.resolve(),
    readStorageState: () => Promise.resolve({ used: 12, isPersistent: false }),
    persist: () => Promise.resolve(false),
    mayRead: () => Promise.resolve(true),
    askToReadAllSites: () => Promise.resolve(true),
    onSiteAccessChange: () => undefined,
    countVersions: () => Promise.resolve({ articles: 2, versions: 5 }),
    forgetVersions: () => Promise.resolve(),
    ...change,
  });
  return { session, changeSettings };
}

describe('the settings page', () => {
  it('knows nothing before the browser has told, and then storage and keys', async () => {
    const { session } = openOptions();
    expect(session.snapshot).toMatchObject({ storage: undefined, shortcuts: [] });
    await settled();
    expect(session.snapshot).toMatchObject({ storage: { used: 12 }, shortcuts: [{ key: 'Alt+Shift+L' }] });
  });

  it('says whether a change was saved', async () => {
    const { session, changeSettings } = openOptions();
    session.callbacks.onChange({ palette: 'colour-blind-safe' });
    await settled();
    expect(session.snapshot.saved).toBe('yes');
    changeSettings.mockRejectedValueOnce(new FailureError('settings-full'));
    session.callbacks.onChange({ minimap: true });
    await settled();
    expect(session.snapshot.saved).toBe('settings-full');
    expect(changeSettings.mock.calls).toEqual([[{ palette: 'colour-blind-safe' }], [{ minimap: true }]]);
  });

  it('stores lists of its own, not those that are shown', () => {
    const { session, changeSettings } = openOptions();
    const sites = { mode: 'only-listed' as const, only: ['courier.example'], never: [] };
    session.callbacks.onChange({ sites });
    const [[stored]] = changeSettings.mock.calls as unknown as [[{ sites: typeof sites }]];
    expect(stored.sites).toEqual(sites);
    expect(stored.sites.only).not.toBe(sites.only);
  });

  it.each([true, false])('asks the browser to keep the notes, and looks again: promised %s', async (isPersistent) => {
    let asked = false;
    const persist = (): Promise<boolean> => {
      asked = true;
      return Promise.resolve(isPersistent);
    };
    const readStorageState = () => Promise.resolve({ used: 12, isPersistent: asked && isPersistent });
    const { session } = openOptions({ persist, readStorageState });
    session.callbacks.onAskToPersist();
    await settled();
    expect(session.snapshot).toMatchObject({ persistenceRefused: !isPersistent, storage: { isPersistent } });
  });

  it('tells how many versions of articles are kept, and forgets them', async () => {
    let versions = 5;
    const { session } = openOptions({
      countVersions: () => Promise.resolve({ articles: Math.min(2, versions), versions }),
      forgetVersions: () => Promise.resolve((versions = 0)),
    });
    await settled();
    expect(session.snapshot.versions).toEqual({ articles: 2, versions: 5 });
    session.callbacks.onForgetVersions();
    await settled();
    expect(session.snapshot).toMatchObject({ versions: { articles: 0, versions: 0 }, saved: 'yes' });
  });

  it('tells whether the browser lets it read every site, and again when that changes', async () => {
    let mayReadAll = false;
    let tell: () => void = () => undefined;
    const { session } = openOptions({
      mayRead: () => Promise.resolve(mayReadAll),
      onSiteAccessChange: (callback) => (tell = callback),
    });
    expect(session.snapshot.readsAllSites).toBeUndefined();
    await settled();
    expect(session.snapshot.readsAllSites).toBe(false);
    mayReadAll = true;
    tell();
    await settled();
    expect(session.snapshot.readsAllSites).toBe(true);
  });

  it('says that versions could not be forgotten', async () => {
    const { session } = openOptions({ forgetVersions: () => Promise.reject(new Error('full')) });
    session.callbacks.onForgetVersions();
    await settled();
    expect(session.snapshot).toMatchObject({ versions: { versions: 5 }, saved: 'failed' });
  });

  it('reads a host from what is typed', () => {
    const { session } = openOptions();
    expect(session.callbacks.hostOf('www.courier.example/news')).toBe('courier.example');
    expect(session.callbacks.hostOf('nothing')).toBeUndefined();
  });
});
