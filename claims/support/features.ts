import { attributionClasses } from './attribution-lexicon.ts';
import { cueKinds } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { is, type Word } from './reading.ts';
import { isVague, sourceKinds } from './sources.ts';

/** A sentence's features: column numbers, each with the value 1. */
export type FeatureColumns = readonly number[];

/** How many columns each group of features has. None is about a word of one language: a new lexicon needs no training. */
const groups = {
  /** A cue of this kind with a source of this kind. */
  own: cueKinds.length * sourceKinds.length,
  implied: cueKinds.length,
  besideQuote: cueKinds.length,
  /** The cue opens the sentence. */
  opens: cueKinds.length * 2,
  /** Named or vague cues of the two sentences before and the one after. */
  neighbour: 3 * cueKinds.length * 2,
  /** Neighbours with no cue. */
  silence: 3,
  summary: 4,
  quote: 8,
  speaker: 12,
  /** Sentences since a document, and since a named speaker; each with and without a figure here. */
  sinceDocument: 12,
  sinceSpeaker: 12,
  start: 10,
  shape: 16,
  classes: attributionClasses.length,
  article: 12,
} as const;

type Group = keyof typeof groups;

const offsets = ((): Readonly<Record<Group, number>> => {
  let next = 0;
  return Object.fromEntries(
    Object.entries(groups).map(([name, size]) => {
      const offset = next;
      next += size;
      return [name, offset];
    }),
  ) as Record<Group, number>;
})();

export const featureCount = Object.values(groups).reduce((sum, size) => sum + size, 0);

/** The name of a column, for the model card. */
export function featureName(column: number): string {
  const group = (Object.keys(groups) as Group[]).findLast((name) => offsets[name] <= column) ?? 'own';
  const at = column - offsets[group];
  if (group === 'own') return `${cueKinds[Math.floor(at / sourceKinds.length)]} by ${sourceKinds[at % sourceKinds.length]}`;
  if (group === 'classes') return `holds ${attributionClasses[at]}`;
  return `${group} ${at}`;
}

type Emit = (group: Group, at: number) => void;

function emitCues({ cues, named, vague, reading }: Evidence, emit: Emit): void {
  const opening = reading.words[2]?.start ?? Infinity;
  for (const cue of cues) {
    const kind = cueKinds.indexOf(cue.kind);
    emit('own', kind * sourceKinds.length + sourceKinds.indexOf(cue.source));
    if (cue.implied) emit('implied', kind);
    if (cue.besideQuote) emit('besideQuote', kind);
    if (cue.span.start < opening) emit('opens', kind * 2 + (isVague(cue.source) ? 1 : 0));
  }
  emit('summary', (named ? 1 : 0) + (vague ? 2 : 0));
}

function emitNeighbours(all: readonly Evidence[], index: number, emit: Emit): void {
  [-2, -1, 1].forEach((step, place) => {
    const cues = all[index + step]?.cues ?? [];
    for (const { kind, source } of cues) {
      emit('neighbour', (place * cueKinds.length + cueKinds.indexOf(kind)) * 2 + (isVague(source) ? 1 : 0));
    }
    if (cues.length === 0) emit('silence', place);
  });
}

function emitQuotation({ quotedShare, reading, speaker, named, vague }: Evidence, emit: Emit): void {
  const share = quotedShare === 0 ? 0 : quotedShare < 0.3 ? 1 : quotedShare < 0.9 ? 2 : 3;
  emit('quote', share);
  if (reading.opensQuoted) emit('quote', 4);
  if (reading.closesQuoted) emit('quote', 5);
  if (speaker === undefined || named !== undefined || vague !== undefined) return;
  const near = speaker.distance > 0 ? 0 : speaker.distance >= -2 ? 1 : 2;
  emit('speaker', (near * 2 + (isVague(speaker.cue.source) ? 1 : 0)) * 2 + (quotedShare > 0.8 ? 1 : 0));
}

const bucket = (distance: number): number => (distance <= 3 ? distance - 1 : distance <= 6 ? 3 : distance <= 12 ? 4 : 5);

const hasFigure = (words: readonly Word[]): boolean => words.some(({ kind }) => kind === 'number');

function emitDistance(group: 'sinceDocument' | 'sinceSpeaker', since: number, words: readonly Word[], emit: Emit): void {
  emit(group, bucket(since) * 2 + (hasFigure(words) ? 1 : 0));
}

function emitStart(words: readonly Word[], emit: Emit): void {
  const first = words.find(({ kind }) => kind === 'word');
  const second = words[words.indexOf(first as Word) + 1];
  if (first === undefined) return;
  if (is(first, 'pronoun')) emit('start', 0);
  if (is(first, 'they')) emit('start', 1);
  if (first.name) emit('start', 2);
  if (is(first, 'starters')) emit('start', 3);
  if (is(second, 'role')) emit('start', 4);
  if (is(second, 'institution')) emit('start', 5);
  if (is(second, 'document')) emit('start', 6);
  if (is(first, 'anonymous') || is(second, 'anonymous')) emit('start', 7);
  if (is(first, 'breaks')) emit('start', 8);
  if (first.quoted) emit('start', 9);
}

function emitShape(words: readonly Word[], index: number, count: number, emit: Emit): void {
  const length = words.length;
  emit('shape', length < 8 ? 0 : length < 16 ? 1 : length < 30 ? 2 : length < 45 ? 3 : 4);
  if (index < 3) emit('shape', 5 + index);
  emit('shape', 8 + Math.min(2, Math.floor((index / count) * 3)));
  if (hasFigure(words)) emit('shape', 11);
  if (words.some(({ text }) => text === '%' || text === '$' || text === '€')) emit('shape', 12);
  const names = words.filter(({ name, quoted }) => name && !quoted).length;
  emit('shape', names === 0 ? 13 : names < 4 ? 14 : 15);
}

function emitClasses(words: readonly Word[], emit: Emit): void {
  let seen = 0;
  for (const word of words) if (!word.quoted) seen |= word.classes;
  for (let at = 0; at < attributionClasses.length; at++) if ((seen & (1 << at)) !== 0) emit('classes', at);
}

/** Columns that hold for the article as a whole: how much of it is attributed and quoted. */
function articleColumns(all: readonly Evidence[]): FeatureColumns {
  const share = (test: (evidence: Evidence) => boolean): number => Math.min(3, Math.floor((all.filter(test).length / Math.max(1, all.length)) * 5));
  const offset = offsets.article;
  return [
    offset + share(({ cues }) => cues.some(({ kind, source }) => kind === 'say' && !isVague(source))),
    offset + 4 + share(({ quotedShare }) => quotedShare > 0),
    offset + 8 + share(({ cues }) => cues.some(({ kind }) => kind === 'find' || kind === 'cite')),
  ];
}

/** The features of every sentence of an article, in order. */
export function extractFeatures(all: readonly Evidence[]): FeatureColumns[] {
  const shared = articleColumns(all);
  let document = -Infinity;
  let speaker = -Infinity;
  return all.map((evidence, index) => {
    const columns = [...shared];
    const emit: Emit = (group, at) => columns.push(offsets[group] + at);
    const { words } = evidence.reading;
    emitCues(evidence, emit);
    emitNeighbours(all, index, emit);
    emitQuotation(evidence, emit);
    emitDistance('sinceDocument', index - document, words, emit);
    emitDistance('sinceSpeaker', index - speaker, words, emit);
    emitStart(words, emit);
    emitShape(words, index, all.length, emit);
    emitClasses(words, emit);
    if (evidence.cues.some(({ kind }) => kind === 'find' || kind === 'cite')) document = index;
    if (evidence.cues.some(({ kind, source }) => kind === 'say' && !isVague(source))) speaker = index;
    return columns;
  });
}
