import type { Word } from './classed-sentence.ts';
import { is } from './classed-sentence.ts';

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
    name ||= word.name;
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
