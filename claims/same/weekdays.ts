import type { ValueLanguage } from '../../values/language.ts';

/** Monday first. */
const names: Readonly<Record<ValueLanguage, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  de: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
};

/** The day that a word names, in lower case, Monday 0: "Mondays" and "Montagabend" name it, too. */
export function dayOfWeek(word: string, language: ValueLanguage): number | undefined {
  const found = names[language].split(' ').findIndex((forms) => forms.split('|').some((form) => word.startsWith(form)));
  return found < 0 ? undefined : found;
}
