import { describe, expect, it } from 'vitest';
import { Preferences, type LoadWords } from '../../session/preferences.ts';
import type { Settings } from '../../settings/settings.ts';
import { FakePreferences, settled } from './fake-article.ts';

const { settings } = new FakePreferences().snapshot;

/** Preferences whose words arrive when the test lets them. */
function openPreferences() {
  const arrivals = new Map<string, () => void>();
  const loadWords: LoadWords<string> = (choice) =>
    new Promise((resolve) => arrivals.set(choice, () => resolve(`words: ${choice}`)));
  let set: (change: Partial<Settings>) => void = () => undefined;
  const watch = (onChange: (now: Settings, before: Settings) => void): void => {
    set = (change) => onChange({ ...settings, ...change }, settings);
  };
  const initial = { settings, words: 'words: en' };
  const preferences = new Preferences(initial, loadWords, new AbortController().signal, watch, () => 'en');
  const arrive = async (language: string): Promise<void> => {
    arrivals.get(language)?.();
    await settled();
  };
  return { preferences, set: (change: Partial<Settings>) => set(change), arrive, arrivals };
}

describe('the preferences', () => {
  it('follow the settings at once, and load no words that they have', () => {
    const { preferences, set, arrivals } = openPreferences();
    set({ palette: 'colour-blind-safe' });
    expect(preferences.snapshot).toMatchObject({ settings: { palette: 'colour-blind-safe' }, words: 'words: en' });
    expect(arrivals.size).toBe(0);
  });

  it('have the words of another language a moment later', async () => {
    const { preferences, set, arrive } = openPreferences();
    set({ language: 'es' });
    expect(preferences.snapshot).toMatchObject({ settings: { language: 'es' }, words: 'words: en' });
    await arrive('es');
    expect(preferences.snapshot.words).toBe('words: es');
  });

  it('have those of the language chosen last, whichever arrive last', async () => {
    const { preferences, set, arrive } = openPreferences();
    set({ language: 'es' });
    set({ language: 'browser' });
    await arrive('browser');
    await arrive('es');
    expect(preferences.snapshot.words).toBe('words: browser');
  });
});
