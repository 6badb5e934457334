import { bisect } from '../../text/segment-table.ts';
import { antecedent } from './antecedent.ts';
import { is, type Word } from './classed-sentence.ts';
import { type Cue, isPossessive } from './cue.ts';
import { type Mention, mentionIn, namedAt } from './mention.ts';
import { isAcronym } from './name-words.ts';
import type { SourceSigns } from './source-signs.ts';
import { mapInSteps } from '../read/steps.ts';

/** Someone or something that may be the source of a sentence. */
export interface Candidate {
  readonly mention: Mention;
  /** Sentences from the one asked about to the mention's: 0 in it, negative before it. */
  readonly distance: number;
  /** The cue that names it; undefined for a name that stands there without one. */
  readonly cue?: Cue;
  /** Of a name without a cue: what it is beside. */
  readonly place?: NamePlace;
}

/** What a name without a cue is in its sentence: a place, whom or what something goes to, whose something is. */
export const namePlaces = ['subject', 'somewhere', 'addressed', 'whose', 'elsewhere'] as const;
export type NamePlace = (typeof namePlaces)[number];

/** A mention where it stands. */
export interface Placed {
  readonly mention: Mention;
  readonly sentence: number;
  readonly cue?: Cue;
  readonly place?: NamePlace;
}

/** How many candidates of each kind a sentence has at most: more were never right in the labelled articles. */
const most = { namesInSentence: 3, before: 6, after: 2, frequent: 3 } as const;
const furthest = { before: 25, after: 3 } as const;

/** Every source and name of an article, sentence by sentence. */
export function mentionSteps(all: readonly SourceSigns[]): Generator<undefined, Placed[][]> {
  const past: Placed[] = [];
  const places = placesIn(all);
  return mapInSteps(all, ({ sentence: { words }, cues }, sentence) => {
    const placed: Placed[] = [];
    for (const cue of cues) {
      const mention = mentionIn(words, cue);
      if (mention === undefined) continue;
      const meant = mention.named ? undefined : antecedent(past, cue.source, mention, sentence);
      if (meant !== undefined) placed.push({ mention: meant, sentence, cue });
      if (meant === undefined || cue.source !== 'pronoun') placed.push({ mention, sentence, cue });
    }
    let names = 0;
    for (let at = 0; at < words.length && names < most.namesInSentence; at++) {
      const word = words[at];
      if (word?.name !== true || word.quoted) continue;
      // The "Ayr" of "the mayor of Ayr", who is a source, and of "Ayr resident Bo Li".
      if (placed.some(({ mention }) => holdsName(mention, word))) continue;
      const { mention, end } = namedAt(words, at);
      const place = placeOf(words, at);
      const isNone = isNobody(words, at, end);
      at = end - 1;
      if (isNone || (mention.kind === 'person' && places.has(mention.key))) continue;
      if (placed.some((own) => own.mention.key === mention.key)) continue;
      placed.push({ mention, sentence, place });
      names++;
    }
    past.push(...placed.filter(({ mention }) => mention.named));
    return placed;
  });
}

function holdsName({ span, title }: Mention, word: Word): boolean {
  if (span.start < word.start && word.end <= span.end) return true;
  return title !== undefined && title.start <= word.start && word.end <= title.end;
}

/** True for an office in capitals, "CEO", and a single letter, "1.5 °C": nobody is called so. */
function isNobody(words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start, end).every((word) => word.text.length === 1 || (is(word, 'role') && isAcronym(word.text)));
}

/**
 * Names that an article speaks of as places and never as somebody who says something: "in Kenya". Nobody calls a person
 * so, and "he" is none of them.
 */
function placesIn(all: readonly SourceSigns[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { sentence } of all)
    for (let at = 1; at < sentence.words.length; at++)
      if (sentence.words[at]?.name === true && is(sentence.words[at - 1], 'where')) {
        const { mention, end } = namedAt(sentence.words, at);
        if (!isPossessiveAt(sentence.words, end - 1) && mention.title === undefined) places.add(mention.key);
        at = end - 1;
      }
  for (const { cues } of all) for (const { name } of cues) if (name !== undefined) places.delete(name);
  return places;
}

function isPossessiveAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isPossessive(word);
}

function placeOf(words: readonly Word[], at: number): NamePlace {
  let before = at - 1;
  while (is(words[before], 'article') || is(words[before], 'role') || is(words[before], 'titles')) before--;
  const word = words[before];
  if (word === undefined || words.slice(0, before + 1).every(({ kind, quoted }) => kind !== 'word' || quoted))
    return 'subject';
  if (is(word, 'where')) return 'somewhere';
  if (is(word, 'infinitive') || is(word, 'say') || is(word, 'appraise')) return 'addressed';
  return isPossessiveAt(words, at) ? 'whose' : 'elsewhere';
}

/** False for "she": whom it stands for is a candidate itself. */
function canStand({ mention, cue }: Placed): boolean {
  return (
    mention.named || (cue !== undefined && cue.source !== 'pronoun' && cue.source !== 'they' && cue.source !== 'other')
  );
}

/** How often each name is the source of a cue, by its key. */
export function sourceCounts(placed: readonly (readonly Placed[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of placed)
    for (const { mention, cue } of own)
      if (mention.named) counts.set(mention.key, (counts.get(mention.key) ?? 0) + (cue === undefined ? 1 : 2));
  return counts;
}

/** Where a name stands: once for each sentence, in order. */
type Stands = readonly Placed[];

/**
 * Where the most frequent names stand, most frequent first.
 *
 * @param frequent keys of names, the most frequent first
 */
export function standsOf(placed: readonly (readonly Placed[])[], frequent: readonly string[]): Stands[] {
  return frequent
    .slice(0, most.frequent)
    .map((key) => placed.flatMap((list) => list.find(({ mention }) => mention.key === key) ?? []));
}

/** The last stand before a sentence; the first of all if there is none. */
function standNear(stands: Stands, index: number): Placed | undefined {
  const next = bisect(0, stands.length, (at) => (stands[at]?.sentence ?? 0) >= index);
  return stands[Math.max(0, next - 1)];
}

/** The candidates of a sentence, its own first; of the same name only the nearest. */
export function candidatesOf(
  placed: readonly (readonly Placed[])[],
  frequent: readonly Stands[],
  index: number,
): Candidate[] {
  const found: Candidate[] = [];
  const known = new Set<string>();
  const add = ({ mention, sentence, cue, place }: Placed): boolean => {
    if (known.has(mention.key)) return false;
    known.add(mention.key);
    found.push({ mention, distance: sentence - index, ...(cue && { cue }), ...(place && { place }) });
    return true;
  };
  for (const own of placed[index] ?? []) add(own);
  let before = 0;
  for (let at = index - 1; at >= Math.max(0, index - furthest.before) && before < most.before; at--)
    for (const own of placed[at] ?? [])
      if (canStand(own) && (own.cue !== undefined || index - at <= 2) && add(own)) before++;
  let after = 0;
  for (let at = index + 1; at <= index + furthest.after && after < most.after; at++)
    for (const own of placed[at] ?? []) if (own.cue !== undefined && add(own)) after++;
  for (const stands of frequent) {
    const one = standNear(stands, index);
    if (one !== undefined) add(one);
  }
  return found;
}
