import type { Span } from '../../text/span.ts';
import type { Hit, Hits } from '../read/lexicon.ts';
import type { ReadSentence } from '../read/read-sentences.ts';
import type { Token } from '../read/tokens.ts';
import type { PromotionClass } from '../languages/promotion-classes.ts';

/** What one sentence shows of promotion, before the page around it is weighed in. */
export interface PromotionSigns {
  /** 0 to 1, the sentence alone. */
  readonly alone: number;
  /** 0 to 1, the sentence in an article that is an advertorial as a whole. */
  readonly inAdvertorial: number;
  /** The words that promote. */
  readonly span?: Span;
}

/**
 * How likely each sign promotes, alone and in an advertorial. Set by hand: the labelled articles hold some twenty
 * promotional lines, too few to learn from. Higher numbers catch more of the neutral mentions of products.
 */
const likelihoods = {
  call: [0.75, 0.85],
  follow: [0.8, 0.9],
  weakCall: [0.1, 0.35],
  weakCallToService: [0.35, 0.85],
  weakCallHere: [0.55, 0.7],
  offer: [0.3, 0.5],
  offerToReader: [0.65, 0.8],
  plug: [0.6, 0.8],
  label: [0.7, 0.8],
  praise: [0.2, 0.5],
  selfPraise: [0.6, 0.8],
  invitation: [0.1, 0.3],
  invitationToService: [0.3, 0.6],
  serviceToReader: [0.15, 0.4],
} as const satisfies Record<string, readonly [alone: number, inAdvertorial: number]>;

type Sign = keyof typeof likelihoods;

/** Words between a call and the channel it sends the reader to: "Follow Ann Lee and Bo Li on Twitter". */
const callReach = 14;

/** Words and marks a line may have to be the label of an advertisement. */
const longestLabel = 4;

/** A clause begins at the sentence's start, after a mark or a figure, or after a word such as "please". */
function beginsClause(tokens: readonly Token[], hits: Hits<PromotionClass>, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind !== 'word' || hits.beforeCall.some(({ end }) => end === at);
}

function first(hits: readonly Hit[], fits: (hit: Hit) => boolean): Hit | undefined {
  return hits.find(fits);
}

/** The signs of one sentence, each with the words it was seen by. Quoted words are somebody else's and do not count. */
function signsOf({ tokens, quotation }: ReadSentence, hits: Hits<PromotionClass>): Map<Sign, Hit> {
  const unquoted = (hit: Hit): boolean => quotation.inside[hit.start] !== true;
  const imperative = (hit: Hit): boolean => unquoted(hit) && beginsClause(tokens, hits, hit.start);
  const found = new Map<Sign, Hit>();
  const put = (sign: Sign, hit: Hit | undefined): void => {
    if (hit !== undefined) found.set(sign, hit);
  };
  const address = hits.address.some(unquoted);
  const ourselves = hits.ourselves.some(unquoted);
  const service = hits.service.some(unquoted);
  const weak = first(hits.weakCall, imperative);
  put('call', first(hits.call, imperative));
  if (weak !== undefined) {
    const channel = hits.channel.find(({ start }) => start > weak.start && start - weak.start <= callReach);
    const here = hits.here.some(({ end }) => end >= tokens.length - 1) || hits.more.some(unquoted);
    if (channel !== undefined) put('follow', { start: weak.start, end: channel.end });
    else put(here ? 'weakCallHere' : service ? 'weakCallToService' : 'weakCall', weak);
  }
  put(address || ourselves ? 'offerToReader' : 'offer', first(hits.offer, unquoted));
  put('plug', first(hits.plug, unquoted));
  if (tokens.length <= longestLabel) put('label', first(hits.label, unquoted));
  put(address || ourselves ? 'selfPraise' : 'praise', first(hits.praise, unquoted));
  put(service ? 'invitationToService' : 'invitation', first(hits.invitation, unquoted));
  if (address && service) put('serviceToReader', first(hits.service, unquoted));
  return found;
}

/** Without a word of these no sign is seen, and no closer look needed. */
const openingClasses = [
  'call',
  'weakCall',
  'offer',
  'plug',
  'label',
  'praise',
  'invitation',
  'service',
] as const satisfies readonly PromotionClass[];

const noSigns: PromotionSigns = { alone: 0, inAdvertorial: 0 };

/** The sign that weighs most, and how likely all of them together promote, as if each told independently. */
export function weighSigns(sentence: ReadSentence, hits: Hits<PromotionClass>): PromotionSigns {
  if (openingClasses.every((name) => hits[name].length === 0)) return noSigns;
  let alone = 1;
  let inAdvertorial = 1;
  let strongest = 0;
  let span: Span | undefined;
  for (const [sign, hit] of signsOf(sentence, hits)) {
    const [own, raised] = likelihoods[sign];
    alone *= 1 - own;
    inAdvertorial *= 1 - raised;
    const start = sentence.tokens[hit.start]?.start;
    const end = sentence.tokens[hit.end - 1]?.end;
    if (raised <= strongest || start === undefined || end === undefined) continue;
    strongest = raised;
    span = { start, end };
  }
  return { alone: 1 - alone, inAdvertorial: 1 - inAdvertorial, ...(span && { span }) };
}
