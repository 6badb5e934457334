const beyondAscii = /[^\p{ASCII}]/u;
const accents = /[\u0300-\u036f]+/g;
const quotes = /[‘’‚‛′]/g;
const doubleQuotes = /[“”„‟«»″]/g;

/**
 * Text as it is searched: without case, accents and the shapes of quotation marks, so that "sao paulo" finds "São
 * Paulo". Only the accents of U+0300 to U+036F go: in other scripts such marks are vowels, and tell words apart.
 */
export function foldWords(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(accents, '').replace(quotes, "'").replace(doubleQuotes, '"').toLowerCase();
}

/** The parts of what was typed, all of which have to occur: words, and phrases in double quotes. */
export function searchTerms(typed: string): string[] {
  const parts = foldWords(typed).matchAll(/"([^"]+)"?|[^\s"]+/g);
  return [...parts].map(([whole, phrase]) => (phrase ?? whole).trim()).filter((term) => term !== '');
}
