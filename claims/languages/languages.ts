import { Lexicon } from '../read/lexicon.ts';
import { signals as en } from './en/signals.ts';
import { signals as es } from './es/signals.ts';
import type { WordClass } from './word-classes.ts';

/** What the detector knows of one language. */
export interface Language {
  readonly lexicon: Lexicon<WordClass>;
  /** True if word weights were learnt for it; else the signals alone decide. */
  readonly hasWordWeights: boolean;
}

const languages: Readonly<Record<string, Language>> = {
  en: { lexicon: new Lexicon(en), hasWordWeights: true },
  es: { lexicon: new Lexicon(es), hasWordWeights: false },
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
