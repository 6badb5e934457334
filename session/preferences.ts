import { readSettings, watchSettings, type Settings } from '../settings/settings.ts';
import { uiLanguage } from '../settings/ui-language.ts';
import { Session } from './session.ts';

/**
 * Loads the words of a page in the language that the reader chose, or else in that of the browser's interface, if it
 * has them.
 */
export type LoadWords<Words> = (choice: Settings['language'], uiLanguage: string) => Promise<Words>;

interface PreferencesState<Words> {
  readonly settings: Settings;
  /** In the reader's language; those of a language just chosen come a moment after it. */
  readonly words: Words;
}

/** The reader's settings, and the words of one of our pages in the reader's language. */
export class Preferences<Words> extends Session<PreferencesState<Words>> {
  readonly #loadWords: LoadWords<Words>;
  readonly #uiLanguage: () => string;

  constructor(
    initial: PreferencesState<Words>,
    loadWords: LoadWords<Words>,
    signal: AbortSignal,
    watch: typeof watchSettings = watchSettings,
    language: () => string = uiLanguage,
  ) {
    super(initial);
    this.#loadWords = loadWords;
    this.#uiLanguage = language;
    watch((settings) => void this.#take(settings), signal);
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

  async #take(settings: Settings): Promise<void> {
    const { language } = settings;
    const isAnother = language !== this.snapshot.settings.language;
    this.change({ settings });
    if (!isAnother) return;
    const words = await this.#loadWords(language, this.#uiLanguage());
    // Perhaps another one was chosen meanwhile.
    if (this.snapshot.settings.language === language) this.change({ words });
  }
}
