import type { ComponentChild } from 'preact';
import { changes } from '../../components/words/en/changes.ts';
import { claims } from '../../components/words/en/claims.ts';
import { classes } from '../../components/words/en/classes.ts';
import { failures } from '../../components/words/en/failures.ts';
import { files } from '../../components/words/en/files.ts';
import { libraryKeys } from '../../components/words/en/library-keys.ts';
import { library } from '../../components/words/en/library.ts';
import { options } from '../../components/words/en/options.ts';
import { pictures } from '../../components/words/en/pictures.ts';
import { popup } from '../../components/words/en/popup.ts';
import { refusals } from '../../components/words/en/refusals.ts';
import { templates } from '../../components/words/en/templates.ts';
import { threads } from '../../components/words/en/threads.ts';
import { together } from '../../components/words/en/together.ts';
import { welcome } from '../../components/words/en/welcome.ts';
import type { Language } from '../../components/words/language.ts';
import { loadWords } from '../../components/words/load-words.ts';
import type { WordTables } from '../../components/words/tables.ts';
import { WordsContext } from '../../components/words/words-context.ts';

export const english: WordTables = {
  ...{ changes, claims, classes, failures, files, library, libraryKeys, options },
  ...{ pictures, popup, refusals, templates, threads, together, welcome },
};

const spoken = {
  de: await loadWords('de', english),
  en: await loadWords('en', english),
  es: await loadWords('es', english),
  fr: await loadWords('fr', english),
};

/** All words of a language. */
export function wordsIn(language: Language): WordTables {
  return spoken[language].tables;
}

/** With all words of a language around it. */
export function Spoken({ language, children }: { readonly language: Language; readonly children: ComponentChild }) {
  return <WordsContext.Provider value={spoken[language]}>{children}</WordsContext.Provider>;
}
