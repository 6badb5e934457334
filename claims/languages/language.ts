import { Lexicon } from '../read/lexicon.ts';
import { type AttributionClass, attributionClasses, type AttributionWords } from './attribution-classes.ts';
import { type PromotionClass, promotionClasses, type PromotionWords } from './promotion-classes.ts';
import { type SignalClass, signalClasses, type SignalWords } from './signal-classes.ts';

/** All that a language's folder says of it. */
export interface LanguageWords {
  readonly signals: SignalWords;
  readonly attribution: AttributionWords;
  readonly promotion: PromotionWords;
  /** True if every noun begins with a capital, so that a capital makes no name. */
  readonly nounsBearCapitals?: boolean;
  /** True if a verb of saying may stand before its subject without a quotation: "Am Montag sagte der Minister". */
  readonly verbBeforeSubject?: boolean;
  /** True if whose a document is stands before it: "a Monmouth poll"; not "una encuesta de Monmouth". */
  readonly makerBeforeDocument?: boolean;
  /** What was learnt of the language's words, as JSON; see docs/MODEL.md. Read when the language is first needed. */
  readonly weights: string;
}

/** What `npm run train` learnt of one language. */
export interface LanguageWeights {
  /** What a word adds to each kind of support. */
  readonly support: Readonly<Record<string, readonly number[]>>;
  /** The model of check-worthiness, as `claims/worth/shipped-model.ts` lays it out. */
  readonly worth: unknown;
}

/** What the program knows of one language, laid out for looking up. */
export interface Language {
  /** Primary subtag. */
  readonly name: string;
  readonly signals: Lexicon<SignalClass>;
  readonly attribution: Lexicon<AttributionClass>;
  readonly promotion: Lexicon<PromotionClass>;
  readonly nounsBearCapitals: boolean;
  readonly verbBeforeSubject: boolean;
  readonly makerBeforeDocument: boolean;
  readonly weights: () => LanguageWeights;
}

export function layOut(name: string, words: LanguageWords): Language {
  return {
    name,
    signals: new Lexicon(signalClasses, words.signals),
    attribution: new Lexicon(attributionClasses, words.attribution),
    promotion: new Lexicon(promotionClasses, words.promotion),
    nounsBearCapitals: words.nounsBearCapitals === true,
    verbBeforeSubject: words.verbBeforeSubject === true,
    makerBeforeDocument: words.makerBeforeDocument === true,
    weights: () => JSON.parse(words.weights) as LanguageWeights,
  };
}
