import { render, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { languageFor } from '../../components/words/language.ts';
import { loadWords } from '../../components/words/load-words.ts';
import { WordsContext } from '../../components/words/words-context.ts';
import type { Words } from '../../components/words/words.ts';
import { readSettings, type Settings } from '../../messaging/settings.ts';
import { useSettings } from './use-settings.ts';

/**
 * Draws one of our pages with the reader's settings, language and palette, and again when one of them changes.
 *
 * @param first the settings, if they were asked for beforehand.
 */
export async function showExtensionPage(
  draw: (settings: Settings) => ComponentChildren,
  first = readSettings(),
): Promise<void> {
  const app = document.getElementById('app');
  const settings = await first;
  const words = await wordsFor(settings);
  if (app !== null) render(<ExtensionPage settings={settings} words={words} draw={draw} />, app);
}

interface ExtensionPageProps {
  readonly settings: Settings;
  readonly words: Words;
  readonly draw: (settings: Settings) => ComponentChildren;
}

function ExtensionPage({ draw, ...initial }: ExtensionPageProps) {
  const settings = useSettings(initial.settings);
  const [words, setWords] = useState(initial.words);
  useEffect(() => void wordsFor(settings).then(setWords), [settings.language]);
  const root = document.documentElement;
  root.lang = words.language;
  root.dataset.palette = settings.palette;
  return <WordsContext.Provider value={words}>{draw(settings)}</WordsContext.Provider>;
}

function wordsFor({ language }: Settings): Promise<Words> {
  return loadWords(languageFor(language, browser.i18n.getUILanguage()));
}
