import type { Columns } from './columns.ts';
import type { Names } from './names.ts';
import { searchTerms, withForms, type SearchTerm } from './fold-words.ts';

/**
 * Finds what was typed by looking through the words of every entry. An index would answer in less, but the words of
 * 100,000 notes are looked through in some 20 ms, parts and other forms of words are found as well, and nothing has to
 * be kept in step; see docs/decisions/0008-library-search-without-an-index.md.
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
  find(typed: string, columns: Columns, about: Names): Uint8Array | undefined {
    const terms = searchTerms(typed);
    if (terms.length === 0) return undefined;
    if (this.#found !== undefined && sameTerms(terms, this.#terms)) return this.#found;
    const among = this.#found !== undefined && narrows(terms, this.#terms) ? this.#found : undefined;
    const found = among?.slice() ?? new Uint8Array(columns.length).fill(1);
    for (const term of terms) keepWith(withForms(term), found, columns, about);
    this.#found = found;
    this.#terms = terms;
    return found;
  }
}

/** Takes out what does not hold the term, in its own words or in those about its article. */
function keepWith(term: SearchTerm, found: Uint8Array, { words, about: abouts }: Columns, about: Names): void {
  const inAbout = Uint8Array.from({ length: about.count }, (_, number) => Number(holds(about.nameOf(number), term)));
  for (let index = 0; index < found.length; index++) {
    if (found[index] === 0 || inAbout[abouts[index] ?? 0] === 1) continue;
    found[index] = Number(holds(words[index] ?? '', term));
  }
}

function holds(text: string, { typed, stem, form }: SearchTerm): boolean {
  return text.includes(typed) || (form !== undefined && text.includes(stem ?? '') && form.test(text));
}

function sameTerms(terms: readonly string[], before: readonly string[]): boolean {
  return terms.length === before.length && terms.every((term, index) => term === before[index]);
}

/**
 * True if whatever holds all terms held all terms of before: each of those is part of one typed now, and of all its
 * forms.
 */
function narrows(terms: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => terms.some((term) => term.includes(old) && (withForms(term).stem ?? old).includes(old)));
}
