import type { Target } from '../annotation/model/annotation.ts';
import { areSameClaims } from '../claims/same/compare-claims.ts';
import { partsOf, type ClaimParts } from '../claims/same/parts.ts';

/** Words that state a claim; the language as a BCP 47 tag, or empty if unknown. */
export interface ClaimText {
  readonly exact: string;
  readonly language: string;
}

/** The claim that a note is about. */
export function claimTextOf({ selector, language }: Target): ClaimText {
  return { exact: selector[0].exact, language };
}

/** Claims to be compared, each taken apart once. */
export class ReadClaims {
  readonly #parts = new Map<string, ClaimParts>();

  areSame(a: ClaimText, b: ClaimText): boolean {
    return areSameClaims(this.#partsOf(a), this.#partsOf(b));
  }

  #partsOf({ exact, language }: ClaimText): ClaimParts {
    const key = `${language} ${exact}`;
    const parts = this.#parts.get(key) ?? partsOf(exact, language);
    this.#parts.set(key, parts);
    return parts;
  }
}
