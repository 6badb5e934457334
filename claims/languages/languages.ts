import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { type Language, type LanguageWords, layOut } from './language.ts';

/** By primary subtag, which is also the name of the folder that holds the language's words. */
export const languages: Readonly<Record<string, LanguageWords>> = { de, en, es, fr };

/** Laid out when first asked for. */
const laidOut = new Map<string, Language>();

/** The language of a BCP 47 tag, by its primary subtag, or undefined if the program does not know it. */
export function languageOf(tag: string): Language | undefined {
  const name = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const words = Object.hasOwn(languages, name) ? languages[name] : undefined;
  if (words === undefined) return undefined;
  const language = laidOut.get(name) ?? layOut(name, words);
  laidOut.set(name, language);
  return language;
}

/** True if claims can be found in articles of this language (a BCP 47 tag). */
export function supportsLanguage(tag: string): boolean {
  return languageOf(tag) !== undefined;
}
