import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { lexiconOf, type SentenceLexicon, type SentenceWords } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';

const languages: Readonly<Record<string, SentenceWords>> = {
  da,
  de,
  // Greek asks with a semicolon, Armenian ends with a colon and joins with a full stop.
  el: { neverLast: '', mayBeLast: '', openers: '', otherMarks: ';' },
  en,
  es,
  fr,
  hy: { neverLast: '', mayBeLast: '', openers: '', otherMarks: ':', fullStopEnds: false },
  it,
  nl,
  pt,
  ru,
};

const lexicons = new Map<string, SentenceLexicon>();

/** What is known about the language of a BCP 47 tag (by its primary subtag), for splitting sentences. */
export function lexiconFor(language: string): SentenceLexicon {
  const primary = /^[a-z]{2,3}/.exec(language.toLowerCase())?.[0] ?? '';
  let lexicon = lexicons.get(primary);
  if (lexicon === undefined) {
    lexicon = lexiconOf(Object.hasOwn(languages, primary) ? languages[primary] : undefined);
    lexicons.set(primary, lexicon);
  }
  return lexicon;
}
