import { promotion as en } from '../languages/en/promotion.ts';
import { promotion as es } from '../languages/es/promotion.ts';
import { Lexicon } from '../read/lexicon.ts';

/** What a phrase can be in an advertisement; each language has a list for each, in `claims/languages/`. */
export type PromotionClass =
  /** Calls that only advertisements make: `subscribe`, `order now`; count at the start of a clause only. */
  | 'call'
  /** Imperatives that advertisements and advice share: `choose`, `discover`. */
  | 'weakCall'
  /** Where readers are asked to follow: `newsletter`, `inbox`. */
  | 'channel'
  /** Terms of an offer: `free trial`, `promo code`. */
  | 'offer'
  /** The publisher's own products and partners: `our newsletter`, `affiliate links`. */
  | 'plug'
  /** Words that advertisements are labelled with: `sponsored`; count where little else is said. */
  | 'label'
  /** Marketing's praise: `award-winning`, `trusted by`. */
  | 'praise'
  /** The reader: `you`, `your`. */
  | 'address'
  /** The writer: `we`, `our`. */
  | 'ourselves'
  /** What is sold: `services`, `tickets`. */
  | 'service'
  /** How an offer opens: `if you're looking for`. */
  | 'invitation'
  /** How a pointer to more of the same opens: `for more`. */
  | 'more'
  /** Words that a call can follow: `please`. */
  | 'beforeCall'
  /** What a call ends on: `here`, `today`. */
  | 'here';

/** One language's words for promoting: entries separated by commas or lines, `*` for any ending. */
export type PromotionWords = Readonly<Record<PromotionClass, string>>;

const words: Readonly<Record<string, PromotionWords>> = { en, es };
const compiled = new Map<string, Lexicon<PromotionClass>>();

/** The lexicon for a BCP 47 tag, by its primary subtag; undefined for a language that has none yet. */
export function promotionLexicon(language: string): Lexicon<PromotionClass> | undefined {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const entries = Object.hasOwn(words, primary) ? words[primary] : undefined;
  if (entries === undefined) return undefined;
  const lexicon = compiled.get(primary) ?? new Lexicon(entries);
  compiled.set(primary, lexicon);
  return lexicon;
}
