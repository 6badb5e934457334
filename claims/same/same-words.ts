import { areOpposite } from './meanings.ts';
import type { ClaimParts, ContentWord } from './parts.ts';

export interface ComparedWords {
  /** Of the weight of each claim's words, the share that has a counterpart in the other. */
  readonly covered: readonly [a: number, b: number];
  /** The weight of all words of each claim. */
  readonly weights: readonly [a: number, b: number];
  readonly alone: readonly [a: readonly ContentWord[], b: readonly ContentWord[]];
  /** Pairs that exclude each other: rose, fell. */
  readonly opposite: readonly (readonly [a: ContentWord, b: ContentWord])[];
  /** The weight of the words of the first claim that have a counterpart. */
  readonly shared: number;
}

/** Compares the words that are no names, by stem, and by meaning where the news has several words for one thing. */
export function compareWords(a: ClaimParts, b: ClaimParts): ComparedWords {
  const isKin = a.language === b.language;
  const aloneA = a.words.filter((word) => !b.words.some((other) => isSameContent(word, other, isKin)));
  const aloneB = b.words.filter((word) => !a.words.some((other) => isSameContent(word, other, isKin)));
  const opposite = aloneA.flatMap((word) => {
    const other = aloneB.find((candidate) => areOpposite(word.meanings, candidate.meanings));
    return other === undefined ? [] : [[word, other] as const];
  });
  const [allA, allB] = [weightOf(a.words), weightOf(b.words)];
  return {
    covered: [shareOf(allA - weightOf(aloneA), allA), shareOf(allB - weightOf(aloneB), allB)],
    weights: [allA, allB],
    alone: [aloneA, aloneB],
    opposite,
    shared: allA - weightOf(aloneA),
  };
}

function weightOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const shortestBeginning = 5;
const shareOfBeginning = 0.75;

/** True for two forms or derivations of one word, two words for one thing, and words that two languages share. */
export function isSameContent(a: ContentWord, b: ContentWord, isKin: boolean): boolean {
  if (a.stem === b.stem && (isKin || a.stem.length >= shortestBeginning)) return true;
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) return true;
  if (areOpposite(a.meanings, b.meanings)) return false;
  let beginning = 0;
  while (beginning < a.stem.length && a.stem[beginning] === b.stem[beginning]) beginning++;
  return beginning >= shortestBeginning && beginning >= shareOfBeginning * Math.max(a.stem.length, b.stem.length);
}
