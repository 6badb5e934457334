import { browser } from 'wxt/browser';
import { en } from '../components/words/en.ts';
import { es } from '../components/words/es.ts';
import { languageFor } from '../components/words/language.ts';
import type { Words } from '../components/words/words.ts';
import { readSettings } from '../settings/settings.ts';

/** The words in the reader's language. A worker cannot load code later, so it has all of them. */
export async function wordsNow(): Promise<Words> {
  const { language } = await readSettings();
  return { en, es }[languageFor(language, browser.i18n.getUILanguage())];
}
