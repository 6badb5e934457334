/** The languages that the interface speaks. */
export const languages = ['de', 'en', 'es', 'fr'] as const;

export type Language = (typeof languages)[number];

/**
 * The language to speak.
 *
 * @param choice what the reader has set.
 * @param browserLanguage BCP 47 tag of the browser's own interface.
 */
export function languageFor(choice: Language | 'browser', browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  const [primary] = browserLanguage.toLowerCase().split('-');
  return languages.find((language) => language === primary) ?? 'en';
}
