import type { Entry, Names } from './entry.ts';
import { searchTerms } from './fold-words.ts';

/**
 * Finds what was typed by looking through the words of every entry. An index would answer in less, but the words of 100,000
 * notes are looked through in some 20 ms, parts of words are found as well, and nothing has to be kept in step; see
 * docs/decisions/0006-library-search.md.
 */
export class TextSearch {
  #terms: readonly string[] = [];
  #found: Uint8Array | undefined;

  /** What was found before counts no longer: entries have changed. */
  forget(): void {
    this.#terms = [];
    this.#found = undefined;
  }

  /** 1 for every entry that holds all terms; undefined if nothing was typed, and all are found. */
  find(typed: string, entries: readonly (Entry | undefined)[], about: Names): Uint8Array | undefined {
    const terms = searchTerms(typed);
    if (terms.length === 0) return undefined;
    if (this.#found !== undefined && sameTerms(terms, this.#terms)) return this.#found;
    const among = this.#found !== undefined && narrows(terms, this.#terms) ? this.#found : undefined;
    this.#found = look(terms, entries, about, among);
    this.#terms = terms;
    return this.#found;
  }
}

function look(
  terms: readonly string[],
  entries: readonly (Entry | undefined)[],
  about: Names,
  among: Uint8Array | undefined,
): Uint8Array {
  const found = new Uint8Array(entries.length);
  const inAbout = terms.map((term) =>
    Uint8Array.from({ length: about.count }, (_, i) => Number(about.nameOf(i).includes(term))),
  );
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (entry === undefined || among?.[index] === 0) continue;
    found[index] = Number(terms.every((term, at) => inAbout[at]?.[entry.about] === 1 || entry.words.includes(term)));
  }
  return found;
}

function sameTerms(terms: readonly string[], before: readonly string[]): boolean {
  return terms.length === before.length && terms.every((term, index) => term === before[index]);
}

/** True if whatever holds all terms held all terms of before: each of those is part of one typed now. */
function narrows(terms: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => terms.some((term) => term.includes(old)));
}
