import { valueLanguageOf, likelyLanguage, type ValueLanguage } from '../../values/language.ts';
import { tellingOf } from './common-words.ts';
import { compareClaims } from './compare-claims.ts';
import { longestClaim, partsOf, type ClaimParts } from './parts.ts';
import { stemOf } from './stem.ts';

interface Sought {
  readonly text: string;
  readonly parts: ClaimParts;
}

/** Of the words, names, figures and those that are not among the 2,000 commonest: others stand in too many claims. */
const leastTelling = 1.2;

/** Claims that share fewer telling words are not compared: hardly any of them would be the same. */
const leastShared = 2;

/**
 * Claims that are looked for among very many: most of those share no telling word with any of them, which takes
 * microseconds to see; the few others are compared part by part.
 */
export class SoughtClaims {
  readonly #byWord = new Map<string, Sought[]>();

  /** @param language the article's, as a BCP 47 tag; empty if unknown. */
  constructor(texts: Iterable<string>, language = '') {
    for (const text of texts) {
      const sought = { text, parts: partsOf(text, language) };
      for (const word of tellingWords(text, sought.parts.language)) {
        const list = this.#byWord.get(word);
        if (list === undefined) this.#byWord.set(word, [sought]);
        else list.push(sought);
      }
    }
  }

  /** The claims that this text states as well. */
  statedIn(text: string, language: string): string[] {
    const counts = new Map<Sought, number>();
    const read = valueLanguageOf(language) ?? likelyLanguage(text);
    for (const word of stemsOf(text, read))
      for (const sought of this.#byWord.get(word) ?? []) counts.set(sought, (counts.get(sought) ?? 0) + 1);
    const near = [...counts].filter(([, count]) => count >= leastShared);
    if (near.length === 0) return [];
    const parts = partsOf(text, language);
    return near.flatMap(([sought]) => (compareClaims(parts, sought.parts).same ? [sought.text] : []));
  }
}

function tellingWords(text: string, language: ValueLanguage): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => /\d/.test(word) || tellingOf(word, language) >= leastTelling)
      .map((word) => stemOf(word, language)),
  );
}

function stemsOf(text: string, language: ValueLanguage): Set<string> {
  return new Set(wordsOf(text).map((word) => stemOf(word, language)));
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, longestClaim)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}
