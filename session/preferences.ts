import { changeSettings, readSettings, watchSettings, type Settings } from '../settings/settings.ts';
import { uiLanguage } from '../settings/ui-language.ts';
import { Session } from './session.ts';

/**
 * Loads the words of a page in the language that the reader chose, or else in that of the browser's interface, if it
 * has them.
 */
export type LoadWords<Words> = (choice: Settings['language'], uiLanguage: string) => Promise<Words>;

/** Where the browser keeps the settings. */
export interface PreferencesSources {
  readonly readSettings: () => Promise<Settings>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  readonly watchSettings: typeof watchSettings;
  readonly uiLanguage: () => string;
}

const browserSources: PreferencesSources = { readSettings, changeSettings, watchSettings, uiLanguage };

interface PreferencesState<Words> {
  /** As the browser keeps them, with what is being saved. */
  readonly settings: Settings;
  /** In the reader's language; those of a language just chosen come a moment after it. */
  readonly words: Words;
}

/** The reader's settings, and the words of one of our pages in the reader's language. */
export class Preferences<Words> extends Session<PreferencesState<Words>> {
  readonly #loadWords: LoadWords<Words>;
  readonly #sources: PreferencesSources;
  #saving: readonly Partial<Settings>[] = [];

  constructor(
    initial: PreferencesState<Words>,
    loadWords: LoadWords<Words>,
    signal: AbortSignal,
    sources: PreferencesSources = browserSources,
  ) {
    super(initial);
    this.#loadWords = loadWords;
    this.#sources = sources;
    sources.watchSettings((settings) => void this.#take(settings), signal);
  }

  /** @param asked the settings, if they were asked for beforehand. */
  static async open<Words>(
    loadWords: LoadWords<Words>,
    signal: AbortSignal,
    asked: Promise<Settings> = readSettings(),
  ): Promise<Preferences<Words>> {
    const settings = await asked;
    const words = await loadWords(settings.language, uiLanguage());
    return new Preferences({ settings, words }, loadWords, signal);
  }

  /**
   * Changes some settings. They are shown at once: a choice that waits for the browser would first jump back under the
   * reader's finger. Rejects like `changeSettings`; what is shown then is what the browser keeps.
   */
  async save(change: Partial<Settings>): Promise<void> {
    this.#saving = [...this.#saving, change];
    void this.#take(this.snapshot.settings);
    try {
      await this.#sources.changeSettings(change);
    } finally {
      const kept = await this.#sources.readSettings();
      this.#saving = this.#saving.filter((saving) => saving !== change);
      await this.#take(kept);
    }
  }

  async #take(kept: Settings): Promise<void> {
    const settings = Object.assign({}, kept, ...this.#saving) as Settings;
    const { language } = settings;
    const isAnother = language !== this.snapshot.settings.language;
    this.change({ settings });
    if (!isAnother) return;
    const words = await this.#loadWords(language, this.#sources.uiLanguage());
    // Perhaps another one was chosen meanwhile.
    if (this.snapshot.settings.language === language) this.change({ words });
  }
}
