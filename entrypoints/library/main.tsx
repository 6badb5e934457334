import { render } from 'preact';
import { LibraryWordsContext } from '../../components/words/library-context.ts';
import { libraryWordsFor } from '../../components/words/library-languages.ts';
import { WordsContext } from '../../components/words/words-context.ts';
import { en } from '../../components/words/en.ts';
import { es } from '../../components/words/es.ts';
import { browser } from 'wxt/browser';
import { LibraryApp } from './library-app.tsx';

const app = document.getElementById('app');
const language = browser.i18n.getUILanguage();
const isSpanish = /^es\b/i.test(language);
document.documentElement.lang = isSpanish ? 'es' : 'en';
if (app !== null) {
  render(
    <WordsContext.Provider value={isSpanish ? es : en}>
      <LibraryWordsContext.Provider value={libraryWordsFor(language)}>
        <LibraryApp />
      </LibraryWordsContext.Provider>
    </WordsContext.Provider>,
    app,
  );
}
