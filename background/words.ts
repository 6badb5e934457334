import { browser } from 'wxt/browser';
import { languageFor } from '../components/words/language.ts';
import { workerWords } from '../components/words/worker-words.ts';
import { readSettings } from '../settings/settings.ts';

/** The words in the reader's language. */
export async function wordsNow(): Promise<(typeof workerWords)['en']> {
  const { language } = await readSettings();
  return workerWords[languageFor(language, browser.i18n.getUILanguage())];
}
