/** Languages whose numbers, units and dates are read. */
export type ValueLanguage = 'en' | 'de' | 'es' | 'fr';

/** The commonest words that stand in one of the languages only. */
const tellingWords: Readonly<Record<ValueLanguage, ReadonlySet<string>>> = {
  en: new Set('the of and to is are was were that with for by from has have had will an at not its their'.split(' ')),
  de: new Set('der die das und ist sind war waren den dem ein eine einen mit von für auf wird wurde zu im nicht um bis am bei nach vom hat sich keine mehr als uhr es des du oder aus'.split(' ')),
  es: new Set('el los las del y es son fue fueron una por con su sus al que no lo para cuesta más unos unas entre hasta según ha la'.split(' ')),
  fr: new Set("le les des du et est sont une par avec aux qui ne pas sur dans il au l'on été ont pour sa ses ces plus selon entre la".split(' ')),
}; // prettier-ignore

/** Letters that the others hardly write. */
const tellingLetters: Readonly<Record<ValueLanguage, RegExp>> = {
  en: /(?!)/,
  de: /[äöüß]/i,
  es: /[ñáíóú¿¡]/i,
  fr: /[çèêëàùœ]/i,
};

/** The one of these languages that a BCP 47 tag names, if any. */
export function valueLanguageOf(tag: string): ValueLanguage | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return primary in tellingWords ? (primary as ValueLanguage) : undefined;
}

/** The language a text is most likely written in, by its commonest words; `fallback` where they do not tell. */
export function likelyLanguage(text: string, fallback: ValueLanguage = 'en'): ValueLanguage {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = fallback;
  let most = 0;
  for (const [language, telling] of Object.entries(tellingWords) as [ValueLanguage, ReadonlySet<string>][]) {
    const found = words.reduce(
      (sum, word) => sum + (telling.has(word) ? 1 : 0),
      tellingLetters[language].test(text) ? 1 : 0,
    );
    if (found > most || (found === most && language === fallback)) [best, most] = [language, found];
  }
  return best;
}
