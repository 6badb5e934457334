import { Lexicon } from '../read/lexicon.ts';
import { type AttributionClass, attributionClasses } from './attribution-classes.ts';
import { attribution as enAttribution } from './en/attribution.ts';
import { promotion as enPromotion } from './en/promotion.ts';
import { signals as enSignals } from './en/signals.ts';
import { attribution as esAttribution } from './es/attribution.ts';
import { promotion as esPromotion } from './es/promotion.ts';
import { signals as esSignals } from './es/signals.ts';
import { type PromotionClass, promotionClasses } from './promotion-classes.ts';
import { type SignalClass, signalClasses } from './signal-classes.ts';

/** What the program knows of one language: its words for signals, for attributing and for promoting. */
export interface Language {
  readonly signals: Lexicon<SignalClass>;
  readonly attribution: Lexicon<AttributionClass>;
  readonly promotion: Lexicon<PromotionClass>;
  /** True if word weights were learnt for it; else the signals alone decide. */
  readonly hasWordWeights: boolean;
}

/** By primary subtag, which is also the name of the folder that holds the language's words. */
export const languages: Readonly<Record<string, Language>> = {
  en: {
    signals: new Lexicon(signalClasses, enSignals),
    attribution: new Lexicon(attributionClasses, enAttribution),
    promotion: new Lexicon(promotionClasses, enPromotion),
    hasWordWeights: true,
  },
  es: {
    signals: new Lexicon(signalClasses, esSignals),
    attribution: new Lexicon(attributionClasses, esAttribution),
    promotion: new Lexicon(promotionClasses, esPromotion),
    hasWordWeights: false,
  },
};

/** The language of a BCP 47 tag, by its primary subtag, or undefined if the program does not know it. */
export function languageOf(tag: string): Language | undefined {
  const primarySubtag = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, primarySubtag) ? languages[primarySubtag] : undefined;
}

/** True if claims can be found in articles of this language (a BCP 47 tag). */
export function supportsLanguage(tag: string): boolean {
  return languageOf(tag) !== undefined;
}
