import { languageOf, withoutDates } from './seen-dates.ts';

/** Characters of such a line. */
export const longestSigned = 140;
/** Letters beside a date that state nothing by themselves: a day of the week, `Uhr`, `at`. */
const mostLetters = 12;
/** As many beside one that says what happened then to the text. */
const mostLettersOfLabel = 60;
const published =
  /^(?:first |last |zuletzt |dernière )?(?:published|updated|modified|posted|publi(?:é|e|cado|cada|cad|ceret|sert|cato|kovan|ee)|update:|mise? (?:à jour|en ligne)|actualiz|modifi|stand:?\s|veröffentlicht|aktualisiert|erstellt|uppdaterad|opdateret|oppdatert|aggiornat|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|yayın|güncelle)/i;
const by = /^(?:by|von|par|por|di|door|av|af|text:?|words by)\s+/i;
const time = /\d{1,2}\s?[:.h]\s?\d\d|\d/gu;

/**
 * True for a line with nothing but when the article was published or who wrote it. A line that states something of that
 * day has a subject and a verb, and so more letters.
 *
 * @param authors names of those who sign, and of the paper; asked only of a line that can be one.
 */
export function isSignedLine(text: string, document: Document, authors: () => readonly string[]): boolean {
  if (text.length > longestSigned) return false;
  return isDated(text, languageOf(document)) || isSigned(text, authors);
}

function isDated(text: string, language: string): boolean {
  if (!/\d{4}|\d\.\d\d/.test(text)) return false;
  const left = withoutDates(text, language);
  if (left === text) return false;
  const letters = left.replace(time, '').match(/\p{L}/gu)?.length ?? 0;
  return letters <= (published.test(text) ? mostLettersOfLabel : mostLetters);
}

function isSigned(text: string, authors: () => readonly string[]): boolean {
  const name = text.replace(by, '').trim();
  if (!/^\p{L}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,4}$/u.test(name)) return false;
  return authors().some((author) => author.toLowerCase() === name.toLowerCase());
}
