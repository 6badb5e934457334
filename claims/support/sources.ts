import type { Word } from './classed-sentence.ts';
import { is, isAny, setOf } from './classed-sentence.ts';
import { namesSomebody } from './name-words.ts';

/** What the words before or after a verb of saying refer to. */
export const sourceKinds = [
  /** A person or organisation by name. */
  'name',
  /** "officials of the Ministry of Health", "Clinton's aides" */
  'named-staff',
  /** "the researchers": whoever was named before. */
  'the-staff',
  /** "she" */
  'pronoun',
  'they',
  /** "the spokesman" */
  'role',
  /** "police" */
  'institution',
  /** "the lawsuit", "a Monmouth poll" */
  'document',
  /** "officials", with no word of whose */
  'staff',
  /** "experts" */
  'anonymous',
  /** A noun no list knows. */
  'other',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** A noun phrase that a sentence gives as its source: token indices, `end` exclusive. */
export interface Source {
  readonly kind: SourceKind;
  readonly start: number;
  readonly end: number;
}

/** True for a source that a reader could not find from the text. */
export function isVague(kind: SourceKind): boolean {
  return kind === 'anonymous' || kind === 'staff';
}

/** Words a noun phrase is followed over; longer ones are rare, and this bounds the time on hostile text. */
const reach = 16;
/** Commas an apposition is followed back over: "Ann Lee, the mayor of Ayr, a port, said". */
const appositions = 3;

const lacksNoun: ReadonlySet<string> = new Set(['name', 'pronoun', 'they']);

/** What a stretch of words refers to; undefined if it holds no noun that can be a source. */
export function classify(words: readonly Word[], start: number, end: number): Source | undefined {
  let noun: SourceKind | undefined;
  let name = false;
  let anonymous = false;
  let staff = false;
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (word === undefined) continue;
    name ||= word.name && namesSomebody(words, at);
    anonymous ||= !word.name && is(word, 'anonymous');
    staff ||= !word.name && is(word, 'staff');
    noun = nounOf(word) ?? noun;
  }
  const kind = anonymous
    ? 'anonymous'
    : staff
      ? staffKind(words[start], name || noun === 'institution')
      : kindOf(noun, name);
  return kind && { kind, start, end };
}

function staffKind(first: Word | undefined, belongs: boolean): SourceKind {
  if (belongs) return 'named-staff';
  return is(first, 'definite') ? 'the-staff' : 'staff';
}

function nounOf(word: Word): SourceKind | undefined {
  if (is(word, 'document')) return 'document';
  if (is(word, 'role')) return 'role';
  if (is(word, 'institution')) return 'institution';
  if (is(word, 'they')) return 'they';
  return is(word, 'pronoun') ? 'pronoun' : undefined;
}

function kindOf(noun: SourceKind | undefined, name: boolean): SourceKind | undefined {
  if (noun === 'document') return 'document';
  return name && (noun === undefined || noun === 'role' || noun === 'institution' || lacksNoun.has(noun))
    ? 'name'
    : noun;
}

function endsPhrase(word: Word | undefined): boolean {
  return (
    word === undefined || word.quoted || is(word, 'breaks') || (word.kind === 'mark' && !".’'".includes(word.text))
  );
}

/** Where the noun phrase that ends before `end` begins. */
function phraseStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && end - start < reach && !endsPhrase(words[start - 1])) start--;
  return start;
}

function phraseEnd(words: readonly Word[], start: number): number {
  let end = start;
  let isName = false;
  for (; end < words.length && end - start < reach && !endsPhrase(words[end]); end++) {
    if (isName && is(words[end], 'where')) break;
    isName = !is(words[end], 'document') && (isName || words[end]?.name === true);
  }
  while (end > start && end === words.length && words[end - 1]?.text === '.') end--;
  return end;
}

/** The noun phrase that ends before `end`, followed back over appositions in commas. */
export function sourceBefore(words: readonly Word[], end: number): Source | undefined {
  const outside = beforeParenthesis(words, end);
  if (outside < end) {
    const source = sourceBefore(words, outside);
    return source && { ...source, end };
  }
  const holder = nameBeforeApposition(words, end);
  if (holder !== undefined) return { ...holder, end };
  let nearest: Source | undefined;
  let stop = end;
  for (let turn = 0; turn <= appositions && stop > 0; turn++) {
    const start = phraseStart(words, stop);
    const source = classify(words, start, subjectEnd(words, start, stop));
    if (source?.kind === 'name' || (source !== undefined && isVague(source.kind))) return { ...source, end };
    nearest ??= source && { ...source, end };
    const mark = words[start - 1]?.text;
    if (mark !== ',' || (turn === 0 && stop === end && start < stop && !isSecondComma(words, start - 1, end))) break;
    stop = start - 1;
  }
  return nearest;
}

/** Words that a parenthesis after a name has at most: "(FAO)". */
const longestParenthesis = 8;

/** Where the parenthesis begins that closes right before `end`; `end` where none does. */
function beforeParenthesis(words: readonly Word[], end: number): number {
  if (words[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > 0 && end - at <= longestParenthesis; at--) if (words[at]?.text === '(') return at;
  return end;
}

/** Words that an apposition, or some one after the other, has at most. */
const longestApposition = 30;

/**
 * The "Bo Li" of "Bo Li, the leader of the PPP,": whoever is named before what stands between two commas, the second
 * one right before `end`; whatever that is.
 */
function nameBeforeApposition(words: readonly Word[], end: number): Source | undefined {
  if (words[end - 1]?.text !== ',') return undefined;
  for (let at = end - 2; at > 0 && end - at < longestApposition; at--) {
    const word = words[at];
    if (word === undefined || word.quoted || (word.kind === 'mark' && !marksInside.has(word.text))) return undefined;
    if (word.text !== ',' || words[words[at - 1]?.text === '.' ? at - 2 : at - 1]?.name !== true) continue;
    const start = phraseStart(words, at);
    const source = opensName(words, start) ? classify(words, start, at) : undefined;
    if (source?.kind === 'name') return source;
  }
  return undefined;
}

/** True where a name begins, or a sentence whose first words are about nobody: "For his part Bo Li". */
function opensName(words: readonly Word[], start: number): boolean {
  if (words[start]?.name === true || is(words[start], 'titles')) return true;
  const name = words.findIndex((word, at) => at >= start && word.name);
  return start === 0 && words.slice(0, name).every((word) => !isAny(word, opensOffice));
}

const opensOffice = setOf(['role', 'institution', 'document']);

/** Marks that an apposition may hold. */
const marksInside: ReadonlySet<string> = new Set(",.-–’'&%");

/** Where the name ends that an auxiliary follows: "Ann Lee has over the past few months" speaks of no "few". */
function subjectEnd(words: readonly Word[], start: number, end: number): number {
  let isName = false;
  for (let at = start; at < end; at++) {
    if (isName && is(words[at], 'filler')) return at;
    isName ||= words[at]?.name === true;
  }
  return end;
}

/** An apposition stands between two commas: one right before the verb, or one relative clause after the name. */
function isSecondComma(words: readonly Word[], comma: number, end: number): boolean {
  return words[end - 1]?.text === ',' || is(words[comma + 1], 'pronoun');
}

/** The noun phrase that begins at `start`: after "said" or "according to". */
export function sourceAfter(words: readonly Word[], start: number): Source | undefined {
  const end = phraseEnd(words, start);
  return classify(words, start, end) ?? (end > start ? { kind: 'other', start, end } : undefined);
}

/** The sentence's first noun phrase: the subject of a later verb that has none before it ("…, and said"). */
export function firstSource(words: readonly Word[], before: number): Source | undefined {
  let start = 0;
  for (let turn = 0; turn < appositions; turn++) {
    while (start < before && endsPhrase(words[start])) start++;
    const end = Math.min(phraseEnd(words, start), before);
    const source = classify(words, start, end);
    if (source !== undefined || end >= before) return source;
    start = end;
  }
  return undefined;
}
