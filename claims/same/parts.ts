import { functionWords, hedges, isDateWord, negations, titles } from '../../annotation/compare/change-lexicons.ts';
import { attributions } from '../../annotation/compare/change-lexicons.ts';
import { plainWord } from '../../annotation/compare/plain-word.ts';
import { tokenize } from '../../annotation/compare/tokens.ts';
import type { Span } from '../../text/span.ts';
import { likelyLanguage, valueLanguageOf, type ValueLanguage } from '../../values/language.ts';
import type { Value } from '../../values/value.ts';
import { valuesIn } from '../../values/values-in.ts';
import { doubts, futures, intents, lightWords, pasts } from './certainty-words.ts';
import { isCommonWord, tellingOf } from './common-words.ts';
import { meaningsOf } from './meanings.ts';
import { stemOf } from './stem.ts';
import { dayOfWeek } from './weekdays.ts';

/** Words with a capital that stand together: a person, an organisation, a place. */
export interface Name {
  readonly span: Span;
  /** In lower case, without the ending of the genitive. */
  readonly words: readonly string[];
  /** Those of them that are no common words, by which the name is known; all where all are common. */
  readonly telling: readonly string[];
  /** True for whom the claim quotes: the same person says many things. */
  readonly isSpeaker: boolean;
}

/** A word that carries content. */
export interface ContentWord {
  readonly span: Span;
  readonly stem: string;
  /** Numbers of `news-words.ts`. */
  readonly meanings: readonly number[];
  /** How much the word tells: 0.2 for one that says little, up to 1.8 for a rare one. */
  readonly weight: number;
}

/** What a claim says, in parts that can be compared one by one. */
export interface ClaimParts {
  readonly text: string;
  readonly language: ValueLanguage;
  readonly values: readonly Value[];
  /** Days of the week, Monday 0, with where they stand. */
  readonly days: readonly { readonly span: Span; readonly day: number }[];
  readonly names: readonly Name[];
  readonly words: readonly ContentWord[];
  readonly negations: readonly Span[];
  readonly doubts: readonly Span[];
  readonly intents: readonly Span[];
  readonly isPast: boolean;
}

interface Word {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  /** True at the start of the text, of a sentence and of a quotation. */
  readonly opens: boolean;
}

/** A claim is a sentence; of a longer text so much is read, since every part is compared with every other. */
export const longestClaim = 2000;

/** The parts of a claim. `language` is the article's, as a BCP 47 tag; empty if unknown, and told from the words. */
export function partsOf(claim: string, language: string): ClaimParts {
  const text = claim.slice(0, longestClaim);
  const known = valueLanguageOf(language);
  const read = known ?? likelyLanguage(text);
  const values = valuesIn(text, read);
  const words = wordsOutside(text, values);
  const names = namesAmong(words, read);
  const tail = speakerTail(text, words);
  const named = new Set(names.flatMap(({ members }) => members));
  const rest = words.filter((word) => !named.has(word));
  const days = rest.flatMap(({ lower, span }) => {
    const day = dayOfWeek(lower, read);
    return day === undefined ? [] : [{ span, day }];
  });
  const spansIn = (list: ReadonlySet<string>) => rest.filter(({ lower }) => list.has(lower)).map(({ span }) => span);
  return {
    text,
    language: read,
    values,
    days,
    names: names.map(({ name }) => ({ ...name, isSpeaker: name.span.start >= tail })),
    words: rest.flatMap((word) => contentWord(word, read, word.span.start >= tail)),
    negations: rest
      .filter(({ lower }) => denies(lower, known !== undefined || language === ''))
      .map(({ span }) => span),
    doubts: spansIn(doubts),
    intents: Array.from(text.matchAll(intents[read]), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
    isPast: rest.some(({ lower }) => pasts.has(lower)),
  };
}

/** Of the words that deny, those that only say what is missing, or nearly: "without breakfast", "hardly". */
const weakDenials = new Set(
  'refused fails failed fail barely hardly scarcely without ohne sin sans sem senza ain'.split(' '),
);

/** "No" is "in the" in Portuguese. */
function denies(lower: string, isKnownLanguage: boolean): boolean {
  return (
    (negations.has(lower) || lower.endsWith("n't")) && !weakDenials.has(lower) && (isKnownLanguage || lower !== 'no')
  );
}

function wordsOutside(text: string, values: readonly Value[]): Word[] {
  const words: Word[] = [];
  let at = 0;
  let opens = true;
  for (const { text: written, kind } of tokenize(text)) {
    const span = { start: at, end: at + written.length };
    at = span.end;
    if (kind === 'mark' && /[.!?:“"«„¿¡]/u.test(written)) opens = true;
    if (kind !== 'word' && kind !== 'number') continue;
    const isTaken = values.some((value) => value.span.start < span.end && span.start < value.span.end);
    if (kind === 'word' && !isTaken) {
      const elided = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iu.exec(written)?.[0].length ?? 0;
      const plain = written.slice(elided);
      words.push({ span: { ...span, start: span.start + elided }, text: plain, lower: plainWord(plain), opens });
    }
    opens = false;
  }
  return words;
}

interface NamedWords {
  readonly name: Name;
  readonly members: readonly Word[];
}

/** Names have a letter or two between them, at most: a space or a hyphen. */
const widestGap = 1;

function namesAmong(words: readonly Word[], language: ValueLanguage): NamedWords[] {
  const isHeadline = words.filter(isCapital).length > 0.7 * words.length;
  const groups: Word[][] = [];
  words.forEach((word, index) => {
    if (!isNamed(word, words[index + 1], language, isHeadline)) return;
    const group = groups.at(-1);
    const gap = word.span.start - (group?.at(-1)?.span.end ?? -9);
    if (group !== undefined && gap <= widestGap) group.push(word);
    else groups.push([word]);
  });
  return groups.map((members) => ({ members, name: nameOf(members, language) }));
}

function isNamed(word: Word, next: Word | undefined, language: ValueLanguage, isHeadline: boolean): boolean {
  if (
    !isCapital(word) ||
    word.lower.length < 2 ||
    functionWords.has(word.lower.replace(/'.*/, '')) ||
    isDateWord(word.text) ||
    negations.has(word.lower)
  )
    return false;
  if (/^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(word.text) && !isHeadline) return true;
  if (titles.has(word.lower) || hedges.has(word.lower)) return false;
  const isCommon = isCommonWord(withoutGenitive(word.lower), language);
  if (isCommon && (language === 'de' || isHeadline)) return false;
  if ((language === 'de' || word.opens) && isKnownNoun(word.lower, language)) return false;
  if (language === 'de' || isHeadline) return true;
  if (!word.opens) return true;
  return (
    !isCommon || (next !== undefined && !next.opens && isCapital(next) && next.span.start - word.span.end <= widestGap)
  );
}

const nounEnding = /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|nisse?|lein|erin|innen)$/u;
const shortestHead = 5;

/** A word of the news; or a German noun, by its ending or its last part. */
function isKnownNoun(lower: string, language: ValueLanguage): boolean {
  if (meaningsOf(stemOf(lower, language), language).length > 0) return true;
  if (language !== 'de') return false;
  if (nounEnding.test(lower)) return true;
  for (let at = 3; at <= lower.length - shortestHead; at++) if (isCommonWord(lower.slice(at), 'de')) return true;
  return false;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text) && text !== 'I';
}

function nameOf(members: readonly Word[], language: ValueLanguage): Name {
  const words = members.map(({ lower }) => withoutGenitive(lower));
  const telling = words.filter((word) => !isCommonWord(word, language) && word.length > 1);
  const span = { start: members[0]?.span.start ?? 0, end: members.at(-1)?.span.end ?? 0 };
  return { span, words, telling: telling.length > 0 ? telling : words, isSpeaker: false };
}

function withoutGenitive(lower: string): string {
  return lower.replace(/'s?$/, '').replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '');
}

/** How far behind a quotation the verb that attributes it stands. */
const wordsToVerb = 20;
const shortestQuotation = 3;

/** Where what follows a quotation and says whose it is starts: "…”, said Ann Lee, head of the agency". */
function speakerTail(text: string, words: readonly Word[]): number {
  const quote = Math.max(...['"', '”', '“', '»', '’'].map((mark) => text.lastIndexOf(mark)));
  if (words.filter(({ span }) => span.end <= quote).length < shortestQuotation) return text.length;
  const after = words.filter(({ span }) => span.start > quote);
  return after.slice(0, wordsToVerb).some(({ lower }) => attributions.has(lower)) ? quote : text.length;
}

function contentWord({ span, lower }: Word, language: ValueLanguage, isSpeaker: boolean): ContentWord[] {
  if (functionWords.has(lower) || titles.has(lower) || denies(lower, true) || doubts.has(lower) || lower.length < 3)
    return [];
  if (dayOfWeek(lower, language) !== undefined) return [];
  const stem = stemOf(withoutGenitive(lower), language);
  const saysLittle =
    isSpeaker || lightWords.has(lower) || attributions.has(lower) || futures.has(lower) || pasts.has(lower);
  return [
    {
      span,
      stem,
      meanings: saysLittle ? [] : meaningsOf(stem, language),
      weight: saysLittle ? 0.2 : tellingOf(lower, language),
    },
  ];
}
