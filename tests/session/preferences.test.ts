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
  let kept = settings;
  const answers: { readonly take: () => void; readonly refuse: () => void }[] = [];
  const initial = { settings, words: 'words: en' };
  const preferences = new Preferences(initial, loadWords, new AbortController().signal, {
    uiLanguage: () => 'en',
    watchSettings: (onChange) => (set = (change) => onChange({ ...settings, ...change }, settings)),
    readSettings: () => Promise.resolve(kept),
    changeSettings: (change) =>
      new Promise((resolve, reject) => {
        const take = (): void => {
          kept = { ...kept, ...change };
          resolve();
        };
        answers.push({ take, refuse: () => reject(new Error('full')) });
      }),
  });
  const arrive = async (language: string): Promise<void> => {
    arrivals.get(language)?.();
    await settled();
  };
  return { preferences, set: (change: Partial<Settings>) => set(change), arrive, arrivals, answers };
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

  it('show a choice at once, and while the browser tells of the settings before it', async () => {
    const { preferences, set, answers } = openPreferences();
    const saved = preferences.save({ sensitivity: 'few' });
    expect(preferences.snapshot.settings.sensitivity).toBe('few');
    set({ minimap: true });
    expect(preferences.snapshot.settings).toMatchObject({ sensitivity: 'few', minimap: true });
    answers[0]?.take();
    await saved;
    expect(preferences.snapshot.settings.sensitivity).toBe('few');
  });

  it('show the last of two choices while the first is still being saved', async () => {
    const { preferences, answers } = openPreferences();
    const saves = [preferences.save({ sensitivity: 'few' }), preferences.save({ sensitivity: 'all' })];
    answers[0]?.take();
    await saves[0];
    expect(preferences.snapshot.settings.sensitivity).toBe('all');
    answers[1]?.take();
    await saves[1];
    expect(preferences.snapshot.settings.sensitivity).toBe('all');
  });

  it('show what the browser keeps when it refuses a choice', async () => {
    const { preferences, answers } = openPreferences();
    const saved = preferences.save({ sensitivity: 'few' });
    answers[0]?.refuse();
    await expect(saved).rejects.toThrow('full');
    expect(preferences.snapshot.settings.sensitivity).toBe('balanced');
  });
});
