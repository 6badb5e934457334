import { Lexicon } from '../lexicon.ts';
import { signals as en } from './en/signals.ts';
import type { WordClass } from './word-classes.ts';

/** What the detector knows of one language. */
export interface Language {
  readonly lexicon: Lexicon<WordClass>;
  /** What each signal adds to the log-odds of check-worthiness where it fires, by signal id. */
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
}

/** Weighed by hand; the order follows the share of check-worthy sentences among those with the signal. */
const weights = {
  'figure-and-unit': 1.2,
  'comparison-superlative': 0.3,
  cause: 0.5,
  'reported-speech': 0.7,
  'named-actor-event': 0.9,
  'law-or-record': 0.7,
  date: 0.9,
  evidence: 0.4,
  change: 0.4,
  question: -3,
  'first-person': -1.2,
  opinion: -0.6,
  obligation: -1,
  doubt: -0.5,
  belief: -0.5,
  imperative: -1.5,
  fragment: -2,
};

const languages: Readonly<Record<string, Language>> = {
  en: { lexicon: new Lexicon(en), weights, bias: 0 },
};

/** The language of a BCP 47 tag, by its primary subtag, or undefined if the detector does not know it. */
export function languageOf(tag: string): Language | undefined {
  return languages[primarySubtag(tag)];
}

/** True if claims can be found in articles of this language (a BCP 47 tag). */
export function supportsLanguage(tag: string): boolean {
  return Object.hasOwn(languages, primarySubtag(tag));
}

const primarySubtag = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
