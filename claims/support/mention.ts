import type { Span } from '../../text/span.ts';
import type { AttributionKind } from '../model/claim.ts';
import { is, type Word } from './classed-sentence.ts';
import type { Cue } from './cue.ts';
import { isVague, type SourceKind } from './sources.ts';

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
  /** True if any of them begins with a capital. */
  readonly capital: boolean;
  /** The last word of the name, or of the noun where there is none, lower case: one for "Ada Quill" and "Quill". */
  readonly key: string;
  /** A person's title or office, as the sentence gives it: "the mayor of Ayr". */
  readonly title?: Span;
}

/** Token indices, `end` exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words in which a title is looked for beside a name. */
const longestTitle = 12;

/** The source of a cue. */
export function mentionIn(words: readonly Word[], cue: Cue): Mention | undefined {
  if (cue.kind === 'hearsay')
    return {
      span: cue.span,
      kind: 'unnamed',
      named: false,
      definite: false,
      particular: false,
      capital: false,
      key: hearsayKey,
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
    named: words.slice(own.start, own.end).some(({ name: isName }) => isName),
    definite: is(words[own.start], 'definite'),
    particular: kind === 'organisation' && isParticular(words.slice(own.start, own.end)),
    capital: words.slice(own.start, own.end).some(({ capitalised }) => capitalised),
    key: keyOf(words, own),
    ...(title && { title: spanOf(words, title) }),
  };
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
  };
  return { mention: kind === 'person' && title ? { ...mention, title: spanOf(words, title) } : mention, end };
}

/** A definite article, and two words or more that are no articles. */
function isParticular(words: readonly Word[]): boolean {
  if (words[0] === undefined || !is(words[0], 'definite')) return false;
  return words.slice(1).filter(({ kind }) => kind === 'word').length > 1;
}

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

/** The name in a stretch: its last one where the verb follows, else its first; without the office before it. */
function nameRun(words: readonly Word[], { start, end }: Range, last: boolean): Range | undefined {
  const runs: Range[] = [];
  for (let at = start; at < end; at++) {
    if (words[at]?.name !== true) continue;
    const stop = runEnd(words, at, end);
    runs.push({ start: at, end: stop });
    at = stop - 1;
  }
  const run = last ? runs.at(-1) : runs[0];
  return run && withoutOffice(words, run, start);
}

/** Where a name ends that begins at an index: over "of the" and "&" to further parts. */
function runEnd(words: readonly Word[], start: number, end: number): number {
  let stop = start + 1;
  const joins = !isPersonal(words, start, end);
  for (let at = stop; at < end; at++) {
    const word = words[at];
    if (word?.name === true || (word?.kind === 'number' && at === stop) || isInitial(words, at)) stop = at + 1;
    else if (!(is(word, 'joiner') && joins) && word?.text !== '&' && word?.text !== '.' && word?.text !== '-') break;
    else if (at - stop > 1) break;
  }
  return stop;
}

/** True for the "A." of "Sonya A. Zoghlin". */
function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && word.capitalised && word.text.length === 1 && words[at + 1]?.text === '.';
}

/** True for "Greg Taylor" of "Greg Taylor of Indianapolis": two or three plain names are a person's. */
function isPersonal(words: readonly Word[], start: number, end: number): boolean {
  let stop = start;
  while (stop < end && words[stop]?.name === true) stop++;
  const own = words.slice(start, stop);
  return (
    (own.length === 2 || own.length === 3) &&
    own.every(
      (word) =>
        !is(word, 'institution') &&
        !is(word, 'organisation') &&
        !is(word, 'outlet') &&
        !is(word, 'document') &&
        !isAcronym(word.text),
    )
  );
}

/** "Communications Minister Fahmi Fadzil" is named by his last two words; "Dr" stays with its name. */
function withoutOffice(words: readonly Word[], run: Range, from: number): Range {
  let start = run.start;
  for (let at = run.start; at < run.end - 1; at++) if (is(words[at], 'role')) start = at + 1;
  if (run.end - start === 1 && start > run.start) start--;
  const before = words[start - 1]?.text === '.' ? start - 2 : start - 1;
  const isHonorific = before >= from && is(words[before], 'titles') && !is(words[before], 'role');
  return { start: isHonorific ? before : start, end: run.end };
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

function keyOf(words: readonly Word[], { start, end }: Range): string {
  for (const wanted of [true, false]) {
    for (let at = end - 1; at >= start; at--) {
      const word = words[at];
      if (word?.kind === 'word' && (!wanted || word.name)) return word.lower.replace(/'s$/, '');
    }
  }
  return '';
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
  if (some((word) => is(word, 'titles'))) return 'person';
  const before = words[range.start - 1];
  if (is(before, 'role') || is(before, 'titles')) return 'person';
  if (is(before, 'article') || is(before, 'definite')) return 'organisation';
  const names = own.filter(({ name }) => name);
  if (names.some(({ text }) => isAcronym(text)) || own.some((word) => is(word, 'joiner') && word.lower !== 'de'))
    return 'organisation';
  return 'person';
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 7 && text === text.toUpperCase() && /\p{L}{2}/u.test(text);
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
