import { attributionKinds } from '../model/claim.ts';
import { type Candidate, namePlaces } from './candidates.ts';
import { is, type Word } from './classed-sentence.ts';
import { cueKinds } from './cue.ts';
import { frameCount, frameOf, isUnsaid } from './frame.ts';
import type { SupportContext } from './context.ts';
import { sourceKinds } from './sources.ts';

/** Writes numbers one after the other. */
export type Put = (value: number) => void;

function putOneOf<Value>(put: Put, values: readonly Value[], own: Value | undefined): void {
  for (const value of values) put(value === own ? 1 : 0);
}

function flag(put: Put, holds: boolean): void {
  put(holds ? 1 : 0);
}

const frames = Array.from({ length: frameCount }, (_, frame) => frame);

/** What tells whether a candidate is the source of a sentence: who it is, how it is named, and where. */
export function putCandidate(
  put: Put,
  context: SupportContext,
  index: number,
  candidate: Candidate,
  rank: number,
): void {
  const { mention, cue, distance } = candidate;
  const at = index + distance;
  const signs = context.signs[index];
  const placed = context.signs[at];
  putOneOf(put, cueKinds, cue?.kind);
  putOneOf(put, sourceKinds, cue?.source);
  putOneOf(put, attributionKinds, mention.kind);
  putOneOf(put, frames, cue && placed && frameOf(placed.sentence.words, cue));
  putOneOf(put, namePlaces, candidate.place);
  flag(put, mention.named);
  put(Math.max(-12, Math.min(4, distance)));
  flag(put, distance === 0);
  put(Math.max(-6, Math.min(3, context.blockOf(at) - context.blockOf(index))));
  flag(put, cue?.besideQuote ?? false);
  flag(put, cue?.implied ?? false);
  flag(put, cue !== undefined && placed !== undefined && isUnsaid(placed.sentence.words, cue));
  flag(put, cue !== undefined && cue === placed?.named);
  flag(put, cue !== undefined && cue === placed?.vague);
  flag(put, cue !== undefined && cue === signs?.speaker?.cue);
  put(rank);
  put(Math.log1p(context.counts.get(mention.key) ?? 0));
  put((context.counts.get(mention.key) ?? 0) / context.mostCounted);
  flag(put, context.title.includes(mention.key) && mention.key !== '');
  putSentence(put, context, index, mention.key);
}

function putSentence(put: Put, context: SupportContext, index: number, key: string): void {
  const signs = context.signs[index];
  const words = signs?.sentence.words ?? [];
  put(signs?.quotedShare ?? 0);
  flag(put, signs?.sentence.opensQuoted ?? false);
  flag(put, signs?.sentence.closesQuoted ?? false);
  flag(put, signs?.named !== undefined);
  flag(put, signs?.vague !== undefined);
  put(signs?.cues.length ?? 0);
  flag(
    put,
    words.some(({ lower }) => lower === key),
  );
  const first = words.find(({ kind }) => kind === 'word');
  flag(put, first?.lower === key);
  flag(put, isPronoun(first));
  flag(put, is(first, 'definite'));
  flag(put, context.isHeading(index));
  put(Math.min(words.length, 60));
}

function isPronoun(word: Word | undefined): boolean {
  return is(word, 'pronoun') || is(word, 'they');
}
