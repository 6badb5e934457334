import { render, type ComponentChild, type ComponentChildren } from 'preact';
import type { LookUpSettings } from '../settings/model/look-up-place.ts';
import { LookUpContext } from './look-up-context.ts';
import { WordsContext } from './words/words-context.ts';
import type { SpokenWords } from './words/load-words.ts';

interface ExtensionPageProps {
  readonly settings: { readonly palette: string; readonly lookUp: LookUpSettings };
  readonly words: SpokenWords;
  readonly children: ComponentChildren;
}

/** One of our pages, in the reader's language and palette. */
export function ExtensionPage({ settings, words, children }: ExtensionPageProps) {
  const root = document.documentElement;
  root.lang = words.language;
  root.dataset.palette = settings.palette;
  return (
    <WordsContext.Provider value={words}>
      <LookUpContext.Provider value={settings.lookUp}>{children}</LookUpContext.Provider>
    </WordsContext.Provider>
  );
}

/** Draws a page in place of what its file shows until then. */
export function mountPage(page: ComponentChild): void {
  const app = document.getElementById('app');
  if (app === null) return;
  app.replaceChildren();
  render(page, app);
}
