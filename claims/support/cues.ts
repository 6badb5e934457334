import type { Span } from '../../text/span.ts';
import type { Reading, Word } from './reading.ts';
import { is } from './reading.ts';

/** What the words before or after a verb of saying refer to. */
export type SourceKind = 'name' | 'pronoun' | 'role' | 'institution' | 'document' | 'vague';

/** How the sentence points to a source. */
export type CueKind = 'speech' | 'attitude' | 'finding' | 'citing' | 'hearsay';

/** One place of a sentence that says where something comes from. */
export interface Cue {
  readonly kind: CueKind;
  readonly source: SourceKind;
  /** Source and verb, in the text model. */
  readonly span: Span;
  /** The verb, or the first word of the phrase, lower case. */
  readonly verb: string;
}

/** Words a subject is looked for in, on each side of its verb. */
const reach = 14;

/** The subject of a verb: what it is, and the words it stands on. */
interface Source {
  readonly kind: SourceKind;
  readonly start: number;
  readonly end: number;
}

/** The words of one side, nearest noun phrase: token indices, `end` exclusive. */
function classify(words: readonly Word[], start: number, end: number): Source | undefined {
  let kind: SourceKind | undefined;
  let name = false;
  let vague = false;
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (is(word, 'vague')) vague = true;
    if (word.name) name = true;
    if (kind === undefined || kind === 'pronoun') {
      if (is(word, 'role')) kind = 'role';
      else if (is(word, 'institution')) kind = 'institution';
      else if (is(word, 'document')) kind = 'document';
      else if (is(word, 'pronoun')) kind = 'pronoun';
    }
  }
  if (vague && !(name && end - start <= 3)) return { kind: 'vague', start, end };
  if (name) return { kind: 'name', start, end };
  return kind === undefined ? undefined : { kind, start, end };
}

/** The noun phrase that ends before `verb`, over fillers and one apposition in commas. */
function subjectBefore(words: readonly Word[], verb: number): Source | undefined {
  let end = verb;
  while (end > 0 && (is(words[end - 1], 'filler') || isQuoteMark(words[end - 1])) && !is(words[end - 1], 'pronoun'))
    end--;
  if (words[end - 1]?.text === ',') {
    const source = classifyBack(words, previousComma(words, end - 1));
    if (source !== undefined) return { ...source, end };
    end--;
  }
  return classifyBack(words, end);
}

const isQuoteMark = (word: Word | undefined): boolean => word !== undefined && /["“”«»]/.test(word.text);

function previousComma(words: readonly Word[], before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - reach); at--) if (words[at]?.text === ',') return at;
  return before;
}

function classifyBack(words: readonly Word[], end: number): Source | undefined {
  let start = end;
  while (start > 0 && end - start < reach) {
    const word = words[start - 1];
    if (
      word === undefined ||
      word.quoted ||
      is(word, 'breaks') ||
      (word.kind === 'mark' && word.text !== '.' && word.text !== '-')
    )
      break;
    start--;
  }
  return classify(words, start, end);
}

/** The noun phrase that follows an inverted verb or a citing phrase. */
function sourceAfter(words: readonly Word[], from: number): Source | undefined {
  let end = from;
  while (end < words.length && end - from < reach) {
    const word = words[end];
    if (word === undefined || word.quoted || is(word, 'breaks') || (word.kind === 'mark' && word.text !== '.')) break;
    end++;
  }
  return classify(words, from, end);
}

function spanOf(words: readonly Word[], start: number, end: number): Span | undefined {
  const first = words[start];
  const last = words[end - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function verbCue(words: readonly Word[], at: number): Cue | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const isSpeech = is(word, 'speech');
  if (!isSpeech && !is(word, 'attitude') && !is(word, 'finding')) return undefined;
  const inverted = isSpeech && words[at - 1]?.kind === 'mark';
  const source =
    (inverted ? sourceAfter(words, at + 1) : undefined) ??
    subjectBefore(words, at) ??
    (isSpeech ? sourceAfter(words, at + 1) : undefined);
  if (source === undefined) return undefined;
  const kind = source.kind === 'document' ? 'finding' : isSpeech ? 'speech' : 'attitude';
  if (!isSpeech && !is(word, 'attitude') && source.kind !== 'document' && source.kind !== 'institution')
    return undefined;
  const span = spanOf(words, Math.min(source.start, at), Math.max(source.end, at + 1));
  return span && { kind, source: source.kind, span, verb: word.lower };
}

/** Every cue of a sentence outside its quotations, in order. */
export function findCues({ words }: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    if (is(word, 'hearsay')) {
      cues.push({ kind: 'hearsay', source: 'vague', span: { start: word.start, end: word.end }, verb: word.lower });
    } else if (is(word, 'citing')) {
      let from = at + 1;
      while (is(words[from], 'citing')) from++;
      const source = sourceAfter(words, from);
      const span = source && spanOf(words, at, source.end);
      if (source && span) cues.push({ kind: 'citing', source: source.kind, span, verb: word.lower });
      at = from - 1;
    } else {
      const cue = verbCue(words, at);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}
