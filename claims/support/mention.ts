import type { Span } from '../../text/span.ts';
import type { AttributionKind } from '../model/claim.ts';
import { is, isAny, setOf, type Word } from './classed-sentence.ts';
import type { Cue } from './cue.ts';
import { isAcronym, nameRun, type Range, runEnd, withoutOffice } from './name-words.ts';
import { isVague, sourceBefore, type SourceKind } from './sources.ts';

/** Who or what a cue gives as its source: the shortest words of the sentence that say so. */
export interface Mention {
  /** The words, in the text model. */
  readonly span: Span;
  readonly kind: AttributionKind;
  /** True if they hold a name, by which a reader can find the source; false for "the doctors". */
  readonly named: boolean;
  /** True if an article or the like says that it has been spoken of: "the firm", not "police". */
  readonly definite: boolean;
  /** True if they say which organisation it is by what it does: "the harbour authority", not "the authority". */
  readonly particular: boolean;
  /** True if any of them bears a capital that is not just that of the sentence's first word. */
  readonly capital: boolean;
  /** The last word of the name, or of the noun where there is none, lower case: one for "Ada Quill" and "Quill". */
  readonly key: string;
  /** All of its words, lower case: "the doctors" are those of "Doctors for Peace". */
  readonly lowers: readonly string[];
  /** A person's title or office, as the sentence gives it: "the mayor of Ayr". */
  readonly title?: Span;
}

/** Words in which a title is looked for beside a name. */
const longestTitle = 12;

/** The source of a cue. */
export function mentionIn(words: readonly Word[], cue: Cue): Mention | undefined {
  if (cue.kind === 'hearsay')
    return {
      span: hiddenPeople(words, cue) ?? cue.span,
      kind: 'unnamed',
      named: false,
      definite: false,
      particular: false,
      capital: false,
      key: hearsayKey,
      lowers: [],
    };
  const phrase = trimmed(words, cue.phrase);
  if (phrase === undefined) return undefined;
  const isBefore = cue.phrase.start < cue.verb;
  const segment = isBefore ? firstNamed(words, phrase) : { start: phrase.start, end: segmentEnd(words, phrase) };
  const name = isWhole(cue.source) ? undefined : nameRun(words, segment, isBefore);
  const own = name ?? headPhrase(words, segment);
  if (own === undefined) return undefined;
  const kind = kindOf(words, own, cue.source, name !== undefined);
  const title = kind === 'person' && name !== undefined ? titleBeside(words, name) : undefined;
  return {
    span: spanOf(words, own),
    kind,
    named: name !== undefined || (isWhole(cue.source) && words.slice(own.start, own.end).some((word) => word.name)),
    definite: is(words[own.start], 'definite'),
    particular: kind === 'organisation' && isParticular(words.slice(own.start, own.end)),
    capital: words.slice(own.start, own.end).some((word) => word.capitalised && (word.name || word !== opening(words))),
    key: keyOf(words, own),
    lowers: lowersOf(words, own),
    ...(title && { title: spanOf(words, title) }),
  };
}

/** The "two people" of "two people familiar with the matter"; undefined for "it is believed". */
function hiddenPeople(words: readonly Word[], cue: Cue): Span | undefined {
  const people = sourceBefore(words, cue.words.start);
  if (people === undefined || !isVague(people.kind)) return undefined;
  const phrase = trimmed(words, people);
  const head = phrase && headPhrase(words, phrase);
  return head && spanOf(words, head);
}

/** A name that no cue gives as a source: it may be one all the same, or what "the firm" stands for. */
export function namedAt(words: readonly Word[], at: number): { readonly mention: Mention; readonly end: number } {
  const end = runEnd(words, at, words.length);
  const own = withoutOffice(words, { start: at, end }, 0);
  const title = titleBeside(words, own);
  const kind = kindOf(words, own, 'name', true);
  const mention = {
    span: spanOf(words, own),
    kind,
    named: true,
    definite: false,
    particular: false,
    capital: true,
    key: keyOf(words, own),
    lowers: lowersOf(words, own),
  };
  return { mention: kind === 'person' && title ? { ...mention, title: spanOf(words, title) } : mention, end };
}

/**
 * A definite article, and a word that says which body it is: "the harbour authority", not "the government team", nor
 * "the mother of a boy who …".
 */
function isParticular(words: readonly Word[]): boolean {
  if (words[0] === undefined || !is(words[0], 'definite') || words.some((word) => is(word, 'pronoun'))) return false;
  return words.slice(1).some((word) => word.kind === 'word' && !isAny(word, saysLittle));
}

const saysLittle = setOf(['institution', 'organisation', 'starters', 'filler', 'article', 'definite', 'joiner']);

/** "It is believed" is the same source wherever it stands. */
const hearsayKey = 'hearsay';

/** Kinds whose noun says who it is as much as the name in it: "Clinton's aides", "a Monmouth poll". */
function isWhole(kind: SourceKind): boolean {
  return kind === 'document' || kind === 'named-staff' || kind === 'the-staff' || isVague(kind);
}

function spanOf(words: readonly Word[], { start, end }: Range): Span {
  const last = words[end - 1];
  const stop = last?.end ?? 0;
  return { start: words[start]?.start ?? 0, end: last !== undefined && /[’']s$/.test(last.text) ? stop - 2 : stop };
}

/** Without adverbs, conjunctions and prepositions before it, and marks around it. */
function trimmed(words: readonly Word[], { start, end }: Range): Range | undefined {
  let [first, last] = [start, end];
  while (first < last && !canBegin(words[first])) first++;
  while (last > first && words[last - 1]?.kind === 'mark') last--;
  return first < last ? { start: first, end: last } : undefined;
}

function canBegin(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  return word.name || is(word, 'article') || is(word, 'definite') || !(is(word, 'filler') || is(word, 'breaks'));
}

/** The stretch between commas that holds a name; the whole if none does. */
function firstNamed(words: readonly Word[], phrase: Range): Range {
  for (let start = phrase.start; start < phrase.end;) {
    const end = segmentEnd(words, { start, end: phrase.end });
    for (let at = start; at < end; at++) if (words[at]?.name === true) return { start, end };
    start = end + 1;
  }
  return phrase;
}

function segmentEnd(words: readonly Word[], { start, end }: Range): number {
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (word?.kind === 'mark' && !['.', '’', "'", '-', '&', '/'].includes(word.text)) return Math.max(at, start + 1);
    if (at > start && is(word, 'pronoun')) return at;
  }
  return end;
}

/** The noun phrase without what hangs on it. */
function headPhrase(words: readonly Word[], { start, end }: Range): Range | undefined {
  let stop = start;
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (word === undefined || (at > start && !word.name && endsHead(word))) break;
    stop = at + 1;
  }
  return stop > start ? { start, end: stop } : undefined;
}

function endsHead(word: Word): boolean {
  if (is(word, 'filler')) return true;
  const isVerb = is(word, 'say') || is(word, 'find') || is(word, 'act') || is(word, 'appraise');
  return isVerb && !is(word, 'ambiguous') && !is(word, 'document');
}

/** The first word of a sentence, which bears a capital whatever it is. */
function opening(words: readonly Word[]): Word | undefined {
  return words.find(({ kind }) => kind === 'word');
}

function lowersOf(words: readonly Word[], { start, end }: Range): string[] {
  return words.slice(start, end).map(({ lower }) => lower.replace(/[’']s$/, ''));
}

function keyOf(words: readonly Word[], { start, end }: Range): string {
  const last = words[end - 1];
  const isOffice = [words[start], last].some((word) => word?.name === false && isBody(word));
  if (isOffice && words.slice(start, end).some(({ name }) => name)) return lowersOf(words, { start, end }).join(' ');
  for (const wanted of [true, false]) {
    for (let at = end - 1; at >= start; at--) {
      const word = words[at];
      if (word?.kind === 'word' && (!wanted || word.name)) return word.lower.replace(/'s$/, '');
    }
  }
  return '';
}

/** True for an office or a body: "mayor", "ministry". */
function isBody(word: Word): boolean {
  return is(word, 'institution') || is(word, 'role');
}

function kindOf(words: readonly Word[], range: Range, source: SourceKind, hasName: boolean): AttributionKind {
  const own = words.slice(range.start, range.end);
  const some = (test: (word: Word) => boolean): boolean => own.some(test);
  if (source === 'anonymous' || source === 'staff') return 'unnamed';
  if (source === 'document') return 'document';
  if (some((word) => is(word, 'outlet'))) return 'outlet';
  if (some((word) => is(word, 'institution') || is(word, 'organisation'))) return 'organisation';
  if (source === 'institution') return 'organisation';
  if (!hasName) return source === 'role' || source === 'pronoun' ? 'person' : 'unnamed';
  if (some((word) => is(word, 'titles')) || (is(own[0], 'role') && own[0]?.name === false)) return 'person';
  const before = words[range.start - 1];
  if (is(before, 'role') || is(before, 'titles')) return 'person';
  if (is(before, 'article') || is(before, 'definite')) return 'organisation';
  const names = own.filter(({ name }) => name);
  if (names.some(({ text }) => isAcronym(text)) || own.some((word) => is(word, 'joiner') && word.lower !== 'de'))
    return 'organisation';
  return 'person';
}

/** "spokesman Bo Li", "Bo Li, the mayor of Ayr,": what a sentence says a person is. */
function titleBeside(words: readonly Word[], name: Range): Range | undefined {
  let start = name.start;
  while (start > 0 && name.start - start < longestTitle && isTitle(words[start - 1])) start--;
  if (words.slice(start, name.start).some((word) => is(word, 'role'))) return { start, end: name.start };
  if (words[name.end]?.text !== ',') return undefined;
  let end = name.end + 1;
  while (end < words.length && end - name.end <= longestTitle && !endsTitle(words[end])) end++;
  const range = { start: name.end + 1, end };
  return words.slice(range.start, end).some((word) => is(word, 'role')) ? range : undefined;
}

function isTitle(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.quoted && (word.capitalised || is(word, 'role') || is(word, 'joiner'));
}

function endsTitle(word: Word | undefined): boolean {
  return (
    word === undefined || word.quoted || (word.kind === 'mark' && !"’'-&".includes(word.text)) || is(word, 'pronoun')
  );
}
