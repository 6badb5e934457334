/** What parts of an address say about which article it names. */

/** Ways in which one article's copies differ in their path: AMP, a directory's index, a slash at the end. */
export function pathOf(url: URL): string {
  return url.pathname
    .replace(/\/(amp|index\.\w+)(?=\/|$)/g, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$|\.amp(?=$|\.html?$)/g, '');
}

/** The last part of the path, without its file extension. */
export function articlePart(url: URL): string {
  return (pathOf(url).split('/').pop() ?? '').replace(/\.\w{2,5}$/, '');
}

/**
 * True if this part of an address names the article: it is distinctive, and shares words with the headline, where both
 * are in Latin letters. `story-page-template` is the same for all articles of a site.
 */
export function namesArticle(part: string, title: ReadonlySet<string>): boolean {
  if (!isDistinctive(part)) return false;
  return idsOf(part).length > 0 || title.size === 0 || sharesWords(part, title);
}

/** True if a third of the words of a part, of four letters or more, stand in the headline. */
export function sharesWords(part: string, title: ReadonlySet<string>): boolean {
  const words = wordsOf(decoded(part));
  const shared = [...words].filter((word) => title.has(word));
  return words.size > 0 && shared.length * 3 >= words.size;
}

/** Words of four Latin letters or more, without accents. */
export function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[a-z]{4,}/g));
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True for a headline of three words or more, or an article's number: sections and series have no such names. */
export function isDistinctive(part: string): boolean {
  return part.split(/[-_]/).filter((word) => /\p{L}{2}/u.test(word)).length > 2 || idsOf(part).length > 0;
}

/** Numbers of five digits or more, except dates (`20240506`), which two articles of one day share. */
export function idsOf(part: string): string[] {
  return (part.match(/\d{5,}/g) ?? []).filter((digits) => !/^(19|20)\d\d(0[1-9]|1[0-2])([0-3]\d)?$/.test(digits));
}
