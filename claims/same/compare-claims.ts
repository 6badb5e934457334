import type { Span } from '../../text/span.ts';
import type { ClaimParts, ContentWord, Name } from './parts.ts';
import { compareValues, type ComparedValues } from './same-figures.ts';
import { isSameName, isSameWord } from './same-names.ts';
import { compareOrder, type ComparedOrder } from './same-order.ts';
import { compareWords, type ComparedWords } from './same-words.ts';
import { likelihoodOfSame, sharedWeight, shippedThreshold } from './weigh.ts';

/** What a claim is compared by. */
export type PartKind =
  'figure' | 'date' | 'day' | 'name' | 'denial' | 'certainty' | 'plan' | 'direction' | 'roles' | 'wording';

/** A part of both claims that says the same, or that makes them different claims. */
export interface ComparedPart {
  readonly kind: PartKind;
  readonly agrees: boolean;
  /** Where it stands in the first claim; empty where only the other has it. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

export interface Comparison {
  readonly same: boolean;
  /** 0 to 1, from how much of each claim has a counterpart in the other; parts that differ aside. */
  readonly likelihood: number;
  readonly parts: readonly ComparedPart[];
}

/** All that two claims are weighed by. */
export interface Shared {
  readonly values: ComparedValues;
  readonly words: ComparedWords;
  readonly names: ComparedNames;
  readonly areOfOneLanguage: boolean;
}

/** And what makes them different claims. */
export interface Compared extends Shared {
  readonly order: ComparedOrder;
  readonly parts: readonly ComparedPart[];
}

export interface ComparedNames {
  readonly agreeing: readonly (readonly [a: Name, b: Name])[];
  readonly alone: readonly [a: readonly Name[], b: readonly Name[]];
}

/**
 * Whether two claims say the same. One part that differs (another figure, date, actor, a denial) makes them different
 * claims, however alike the words; else the shares of names, figures and words that both have are weighed.
 */
export function compareClaims(a: ClaimParts, b: ClaimParts): Comparison {
  const compared = compareParts(a, b);
  const likelihood = likelihoodOfSame(compared);
  return { same: hasEnough(compared) && !hasDifference(compared), likelihood, parts: compared.parts };
}

/** As `compareClaims(a, b).same`, in a fraction of the time for most pairs: they have too little in common. */
export function areSameClaims(a: ClaimParts, b: ClaimParts): boolean {
  const shared = compareShared(a, b);
  return hasEnough(shared) && !hasDifference(withParts(a, b, shared));
}

function hasEnough(shared: Shared): boolean {
  return !isThin(shared) && likelihoodOfSame(shared) >= shippedThreshold;
}

function hasDifference({ parts }: Compared): boolean {
  return parts.some(({ agrees }) => !agrees);
}

/** "The firm declined to comment": less than this in common says nothing of its own. */
const leastShared = 4;

/** True if what both claims have in common would fit many claims. */
export function isThin(shared: Shared): boolean {
  return sharedWeight(shared) < leastShared;
}

/** Of claims that have hardly a word in common, which are most, the order is not looked at. */
const noOrder: ComparedOrder = { inOrder: 0, replaced: [] };

/** The comparison before it is weighed. */
export function compareParts(a: ClaimParts, b: ClaimParts): Compared {
  return withParts(a, b, compareShared(a, b));
}

function compareShared(a: ClaimParts, b: ClaimParts): Shared {
  return {
    values: compareValues(a, b),
    words: compareWords(a, b),
    names: compareNames(a, b),
    areOfOneLanguage: a.language === b.language,
  };
}

function withParts(a: ClaimParts, b: ClaimParts, shared: Shared): Compared {
  const { values, words, names } = shared;
  const order = isThin(shared) ? noOrder : compareOrder(a.text, b.text);
  const parts = [
    ...valueParts(values),
    ...narrowedParts(a, b, values, order),
    ...dayParts(a, b),
    ...names.agreeing.map(([one, other]): ComparedPart => part('name', true, [one.span], [other.span])),
    ...turnParts(a, b, words, names),
    ...certaintyParts(a, b),
    ...wordingParts(words, order, names),
  ];
  return { ...shared, order, parts };
}

function part(kind: PartKind, agrees: boolean, a: readonly Span[], b: readonly Span[]): ComparedPart {
  return { kind, agrees, a, b };
}

function valueParts({ agreeing, differing }: ComparedValues): ComparedPart[] {
  const kindOf = (kind: string): PartKind => (kind === 'quantity' ? 'figure' : 'date');
  return [
    ...agreeing.map(({ a, b }) => part(kindOf(a.kind), true, [a.span], [b.span])),
    ...differing.map(({ a, b }) => part(kindOf(a.kind), false, [a.span], [b.span])),
  ];
}

/** From this share of words in one order on, a figure that only one claim has narrows what the other says of all. */
const samePhrase = 0.85;

/** "All women", "all women under 50". */
function narrowedParts(a: ClaimParts, b: ClaimParts, { alone }: ComparedValues, order: ComparedOrder): ComparedPart[] {
  if (order.inOrder < samePhrase || alone[0] > 0 === alone[1] > 0) return [];
  return [part('figure', false, alone[0] > 0 ? spansOf(a.values) : [], alone[1] > 0 ? spansOf(b.values) : [])];
}

function dayParts(a: ClaimParts, b: ClaimParts): ComparedPart[] {
  if (a.days.length === 0 || b.days.length === 0) return [];
  const agrees = a.days.some(({ day }) => b.days.some((other) => other.day === day));
  return [part('day', agrees, spansOf(a.days), spansOf(b.days))];
}

function spansOf(list: readonly { readonly span: Span }[]): Span[] {
  return list.map(({ span }) => span);
}

function compareNames(a: ClaimParts, b: ClaimParts): ComparedNames {
  const agreeing = a.names
    .filter(({ isSpeaker }) => !isSpeaker)
    .flatMap((name) => {
      const same = b.names.find((other) => isSameName(name, other));
      return same === undefined ? [] : [[name, same] as const];
    });
  const alone = (names: readonly Name[], other: ClaimParts): Name[] =>
    names.filter((name) => !other.names.some((one) => isSameName(name, one)) && !standsAmong(name, other));
  return { agreeing, alone: [alone(a.names, b), alone(b.names, a)] };
}

/** What one claim has as a name the other may have as a plain word. */
function standsAmong(name: Name, { words }: ClaimParts): boolean {
  return name.words.every((word) => words.some(({ stem }) => isSameWord(word, stem) || word.startsWith(stem)));
}

/**
 * Two turns cancel each other: "none was hurt", "all were unharmed"; "nurses earn more in A than in B", "less in B than
 * in A".
 */
function turnParts(a: ClaimParts, b: ClaimParts, words: ComparedWords, names: ComparedNames): ComparedPart[] {
  const { opposite } = words;
  const isDenied = a.negations.length % 2 !== b.negations.length % 2;
  const isSwapped = areSwapped(a, b, words, names);
  const turns = Number(isDenied) + opposite.length + Number(isSwapped);
  if (turns % 2 === 0) return [];
  if (isDenied) return [part('denial', false, a.negations, b.negations)];
  return opposite.length > 0
    ? [
        part(
          'direction',
          false,
          opposite.map(([{ span }]) => span),
          opposite.map(([, { span }]) => span),
        ),
      ]
    : [part('roles', false, spansOf(a.names), spansOf(b.names))];
}

function certaintyParts(a: ClaimParts, b: ClaimParts): ComparedPart[] {
  const parts: ComparedPart[] = [];
  if (a.doubts.length > 0 !== b.doubts.length > 0) parts.push(part('certainty', false, a.doubts, b.doubts));
  const [isPlanned, isDone] = [a, b].map(({ intents }) => intents.length > 0);
  if (isPlanned !== isDone && (isPlanned === true ? b : a).isPast)
    parts.push(part('plan', false, a.intents, b.intents));
  return parts;
}

/** From this share of words in one order on, what differs was put in the place of something else. */
const sameFrame = 0.6;

/** Longer stretches say more than the other claim, not something else in its place. */
const longestReplaced = 5;

function wordingParts(words: ComparedWords, order: ComparedOrder, names: ComparedNames): ComparedPart[] {
  if (order.inOrder < sameFrame) return [];
  const opposed = words.opposite.flat();
  const alone = ([0, 1] as const).map((side) => [
    ...words.alone[side].filter((word) => carries(word) && !opposed.includes(word)),
    ...names.alone[side],
  ]);
  const replaced = order.replaced.filter(
    ({ a, b, words: count }) => count <= longestReplaced && holds(a, alone[0] ?? []) && holds(b, alone[1] ?? []),
  );
  return replaced.length === 0
    ? []
    : [
        part(
          'wording',
          false,
          replaced.map(({ a }) => a),
          replaced.map(({ b }) => b),
        ),
      ];
}

/** A word that tells more than that something happened. */
function carries({ weight }: ContentWord): boolean {
  return weight > 0.2;
}

function holds(span: Span, list: readonly { readonly span: Span }[]): boolean {
  return list.some((each) => span.start <= each.span.start && each.span.end <= span.end);
}

/** All words are the same, and two names have changed places. */
function areSwapped(a: ClaimParts, b: ClaimParts, words: ComparedWords, { agreeing }: ComparedNames): boolean {
  if (words.alone.some((alone) => alone.some((word) => !words.opposite.flat().includes(word)))) return false;
  const [first, second] = agreeing;
  if (first === undefined || second === undefined || first[1] === second[1]) return false;
  if (isPlace(a, first[0]) !== isPlace(a, second[0])) return false;
  const isTurned = first[1].span.start > second[1].span.start;
  return isTurned && isPassive(a) === isPassive(b);
}

const beforePlace = /(?<!\p{L})(?:in|at|near|from|of|on|bei|nahe|aus|nach|von|en|de|à|au)\s(?:the\s|la\s|el\s)?$/iu;

/** "In Lisbon" may stand at either end of a sentence, who does something may not. */
function isPlace({ text }: ClaimParts, { span }: Name): boolean {
  return beforePlace.test(text.slice(0, span.start));
}

/** The agent of a passive: "by", "von", "por", "par". */
function isPassive({ text, names }: ClaimParts): boolean {
  return names.some(({ span }) =>
    /\b(?:by|von|vom|por|par)\s(?:(?:the|der|dem|el|la|le)\s)?(?:\p{L}+\s)?$/u.test(text.slice(0, span.start)),
  );
}
