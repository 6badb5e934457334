import { render, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { languageFor } from './words/language.ts';
import { loadWords } from './words/load-words.ts';
import { WordsContext } from './words/words-context.ts';
import type { Words } from './words/words.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { useSettings } from '../session/use-settings.ts';

export type Draw = (settings: Settings) => ComponentChildren;

/**
 * Draws one of our pages with the reader's settings, language and palette, and again when one of them changes.
 *
 * @param drawing in place of what the page's file shows until then.
 * @param first the settings, if they were asked for beforehand.
 */
export async function showExtensionPage(drawing: Draw | Promise<Draw>, first = readSettings()): Promise<void> {
  const app = document.getElementById('app');
  const [draw, { settings, words }] = await Promise.all([drawing, first.then(withWords)]);
  if (app === null) return;
  app.replaceChildren();
  render(<ExtensionPage settings={settings} words={words} draw={draw} />, app);
}

interface ExtensionPageProps {
  readonly settings: Settings;
  readonly words: Words;
  readonly draw: Draw;
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

async function withWords(settings: Settings): Promise<{ settings: Settings; words: Words }> {
  return { settings, words: await wordsFor(settings) };
}

function wordsFor({ language }: Settings): Promise<Words> {
  return loadWords(languageFor(language, browser.i18n.getUILanguage()));
}
