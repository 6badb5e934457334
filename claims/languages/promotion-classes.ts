/** What a phrase can be in an advertisement; each language's `promotion.ts` lists its phrases for every class. */
export const promotionClasses = [
  /** Calls that only advertisements make: `subscribe`, `order now`; count at the start of a clause only. */
  'call',
  /** Imperatives that advertisements and advice share: `choose`, `discover`. */
  'weakCall',
  /** Where readers are asked to follow: `newsletter`, `inbox`. */
  'channel',
  /** Terms of an offer: `free trial`, `promo code`. */
  'offer',
  /** The publisher's own products and partners: `our newsletter`, `affiliate links`. */
  'plug',
  /** Words that advertisements are labelled with: `sponsored`; count where little else is said. */
  'label',
  /** Marketing's praise: `award-winning`, `trusted by`. */
  'praise',
  /** The reader: `you`, `your`. */
  'address',
  /** The writer: `we`, `our`. */
  'ourselves',
  /** What is sold: `services`, `tickets`. */
  'service',
  /** How an offer opens: `if you're looking for`. */
  'invitation',
  /** How a pointer to more of the same opens: `for more`. */
  'more',
  /** Words that a call can follow: `please`. */
  'beforeCall',
  /** What a call ends on: `here`, `today`. */
  'here',
] as const;

export type PromotionClass = (typeof promotionClasses)[number];

/** One language's words for promoting: entries separated by commas or lines, `*` for any ending. */
export type PromotionWords = Readonly<Record<PromotionClass, string>>;
