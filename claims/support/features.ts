import { mapInSteps } from '../read/steps.ts';
import type { AttributionClass } from '../languages/attribution-classes.ts';
import { type Cue, cueKinds } from './cue.ts';
import type { SourceSigns } from './source-signs.ts';
import { frameCount, frameOf, isUnsaid } from './frame.ts';
import { holds, is, type Word } from './classed-sentence.ts';
import { isVague, sourceKinds } from './sources.ts';
import { wordsOf } from './sentence-words.ts';
import type { Tally } from './tally.ts';
import type { Ranked } from './ranking.ts';
import type { SupportContext } from './context.ts';
import { steps } from './chain.ts';

/** A sentence's features: column numbers and their values. */
export interface FeatureRow {
  readonly columns: number[];
  readonly values: number[];
  /** What the sentence's words say by themselves, each once: see `sentence-words.ts`. */
  readonly words: readonly string[];
  /** How the sentence follows the one before it, as an index of `steps`. */
  readonly step: number;
}

/** Classes whose mere presence outside quotations tells something, whether or not they form a cue. */
const tellingClasses = [
  'say',
  'cite',
  'hearsay',
  'document',
  'anonymous',
  'staff',
  'attitude',
  'appraise',
  'reportive',
] as const satisfies readonly AttributionClass[];

/**
 * How many columns each group of features has. None is about a word of one language, so that a language without
 * labelled articles does with its lexicon; the words of the cues count on top of them, where the model knows them. Few,
 * because the labelled articles are: with three times as many, other articles were labelled worse.
 */
const groups = {
  named: cueKinds.length + 1,
  namedSource: sourceKinds.length,
  vague: cueKinds.length + 1,
  vagueSource: sourceKinds.length,
  cue: 5,
  namedFrame: frameCount,
  vagueFrame: frameCount,
  /** Cues that say nothing was said, or not yet. */
  unsaid: 2,
  quote: 6,
  speaker: 6,
  /** How a sentence with no cue of its own begins, where the one before names its source. */
  continues: 5,
  shape: 7,
  classes: tellingClasses.length,
  article: 4,
  dominance: 4,
  /** First and last of its paragraph, alone in it, a heading, after one, with a link, after a quotation in it. */
  block: 8,
  /** "She" and "they", where the last source before is a named or a vague one. */
  anaphor: 2,
  /** How likely the likeliest source is: of all, of those with a name, of those without; in steps; how far it is. */
  ranked: 3 + 6 + 4,
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

/** Sentences that can be the lede; of a short article, its first quarter. */
const longestLede = 4;

type Emit = (group: Group, at: number, value?: number) => void;

function isStrong({ kind }: Cue): boolean {
  return kind === 'say' || kind === 'cite' || kind === 'find' || kind === 'hearsay';
}

function hasStrong(signs: SourceSigns | undefined, vague: boolean): boolean {
  return signs?.cues.some((cue) => isStrong(cue) && isVague(cue.source) === vague) ?? false;
}

function emitCues({ named, vague, sentence, cues }: SourceSigns, emit: Emit): void {
  emit('named', named ? cueKinds.indexOf(named.kind) : cueKinds.length);
  emit('vague', vague ? cueKinds.indexOf(vague.kind) : cueKinds.length);
  if (named) emit('namedSource', sourceKinds.indexOf(named.source));
  if (vague) emit('vagueSource', sourceKinds.indexOf(vague.source));
  const opening = sentence.words[2]?.start ?? Infinity;
  if (named?.implied ?? false) emit('cue', 0);
  if (named?.besideQuote ?? false) emit('cue', 1);
  if (named && named.span.start < opening) emit('cue', 2);
  if (vague && vague.span.start < opening) emit('cue', 3);
  if (cues.length > 1) emit('cue', 4);
}

function emitFrames({ named, vague, sentence: { words } }: SourceSigns, emit: Emit): void {
  const namedFrame = named && frameOf(words, named);
  const vagueFrame = vague && frameOf(words, vague);
  if (namedFrame !== undefined) emit('namedFrame', namedFrame);
  if (vagueFrame !== undefined) emit('vagueFrame', vagueFrame);
  if (named && isUnsaid(words, named)) emit('unsaid', 0);
  if (vague && isUnsaid(words, vague)) emit('unsaid', 1);
}

function emitQuotation({ quotedShare, sentence, speaker, named, vague }: SourceSigns, emit: Emit): void {
  emit('quote', quotedShare === 0 ? 0 : quotedShare < 0.3 ? 1 : quotedShare < 0.9 ? 2 : 3);
  if (sentence.opensQuoted) emit('quote', 4);
  if (sentence.closesQuoted) emit('quote', 5);
  if (speaker === undefined || named !== undefined || vague !== undefined) return;
  emit(
    'speaker',
    (speaker.distance > 0 ? 0 : speaker.distance >= -2 ? 1 : 2) * 2 + (isVague(speaker.cue.source) ? 1 : 0),
  );
}

/** How a sentence begins: 0 she, 1 they, 2 the or this, 3 a name, 4 something else. */
function opening(words: readonly Word[]): number {
  const first = words.find(({ kind }) => kind === 'word');
  if (is(first, 'pronoun')) return 0;
  if (is(first, 'they')) return 1;
  if (is(first, 'definite')) return 2;
  return first?.name === true ? 3 : 4;
}

function emitShape({ sentence: { words }, tally }: SourceSigns, index: number, emit: Emit): void {
  emit('shape', words.length < 10 ? 0 : words.length < 25 ? 1 : 2);
  if (index === 0) emit('shape', 3);
  if (tally.hasFigure) emit('shape', 4);
  if (tally.hasSign) emit('shape', 5);
  if (tally.unquotedNames === 0) emit('shape', 6);
}

function emitClasses({ classes }: Tally, emit: Emit): void {
  tellingClasses.forEach((name, at) => {
    if (holds(classes, name)) emit('classes', at);
  });
}

/** Share of the article's named sources that are its most frequent one; pronouns and offices are the last one named. */
function dominance(all: readonly SourceSigns[]): number {
  const counts = new Map<string, number>();
  let last = '';
  let total = 0;
  for (const { cues } of all) {
    const cue = cues.find((each) => isStrong(each) && !isVague(each.source));
    if (cue === undefined) continue;
    last = cue.name ?? last;
    total++;
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return total < 3 ? 0 : Math.max(...counts.values()) / total;
}

function emitBlock(context: SupportContext, index: number, emit: Emit): void {
  const { signs, blockOf, isHeading } = context;
  const isFirst = index === 0 || blockOf(index - 1) !== blockOf(index);
  const isLast = index === signs.length - 1 || blockOf(index + 1) !== blockOf(index);
  const quotedBefore = isFirst ? 0 : (signs[index - 1]?.quotedShare ?? 0);
  const found = [
    isFirst,
    isLast,
    isFirst && isLast,
    isHeading(index),
    (context.links[index]?.length ?? 0) > 0,
    index > 0 && isHeading(index - 1),
    quotedBefore > mostlyQuoted,
    quotedBefore > 0,
  ];
  found.forEach((holds, at) => {
    if (holds) emit('block', at);
  });
}

/** From this share of quoted words on a sentence is a quotation. */
const mostlyQuoted = 0.9;

/** "They said": as vague as whoever was named before. */
function emitAnaphor({ named }: SourceSigns, before: Cue | undefined, emit: Emit): void {
  if (named !== undefined && isPronoun(named) && before !== undefined) emit('anaphor', isVague(before.source) ? 1 : 0);
}

/** For each sentence, the last cue before it that names its source by more than a pronoun. */
function namedBefore(all: readonly SourceSigns[]): (Cue | undefined)[] {
  let last: Cue | undefined;
  return all.map(({ cues }) => {
    const before = last;
    last = cues.findLast((cue) => isStrong(cue) && !isPronoun(cue)) ?? last;
    return before;
  });
}

function isPronoun({ source }: Cue): boolean {
  return source === 'they' || source === 'pronoun';
}

/** Scores beyond this tell nothing more. */
const furthestScore = 4;
const scoreSteps = [-3, -1.5, -0.5, 0.5, 1.5] as const;

function emitRanked(ranked: readonly Ranked[] = [], emit: Emit): void {
  const clipped = (own: Ranked | undefined): number =>
    Math.max(-furthestScore, Math.min(furthestScore, own?.score ?? -furthestScore));
  const [best] = ranked;
  emit('ranked', 0, clipped(best));
  emit('ranked', 1, clipped(ranked.find(({ candidate }) => candidate.mention.named)));
  emit('ranked', 2, clipped(ranked.find(({ candidate }) => !candidate.mention.named)));
  emit('ranked', 3 + scoreSteps.filter((step) => clipped(best) > step).length);
  const distance = best?.candidate.distance ?? 1;
  emit('ranked', 9 + (distance > 0 ? 3 : distance === 0 ? 2 : distance > -5 ? 1 : 0));
}

function stepTo({ article, blockOf }: SupportContext, index: number): number {
  if (article.sentences.length <= article.blocks.length) return steps.indexOf('unknown');
  const isSame = index > 0 && blockOf(index - 1) === blockOf(index);
  return steps.indexOf(isSame ? 'same paragraph' : 'new paragraph');
}

/** The features of every sentence of an article, in order. */
export function* featureSteps(
  context: SupportContext,
  ranked: readonly (readonly Ranked[])[],
): Generator<undefined, FeatureRow[]> {
  const all = context.signs;
  const share = (test: (signs: SourceSigns) => boolean): number => all.filter(test).length / Math.max(1, all.length);
  const said = share((signs) => signs.cues.some(({ kind, source }) => kind === 'say' && !isVague(source)));
  const documented = share((signs) => signs.cues.some(({ kind }) => kind === 'find' || kind === 'cite'));
  const dominant = dominance(all);
  const before = namedBefore(all);
  const lede = all
    .slice(0, Math.min(longestLede, Math.ceil(all.length / 4)))
    .some(({ cues }) => cues.some(({ kind }) => kind === 'find' || kind === 'cite' || kind === 'mention'))
    ? 1
    : 0;
  yield;
  return yield* mapInSteps(all, (signs, index) => {
    const row: FeatureRow = { columns: [], values: [], words: wordsOf(signs), step: stepTo(context, index) };
    const emit: Emit = (group, at, value = 1) => {
      row.columns.push(offsets[group] + at);
      row.values.push(value);
    };
    const { words } = signs.sentence;
    const own = signs.cues.length === 0 ? 0 : 1;
    emitCues(signs, emit);
    emitFrames(signs, emit);
    emitQuotation(signs, emit);
    if (own === 0 && hasStrong(all[index - 1], false)) emit('continues', opening(words));
    emitShape(signs, index, emit);
    emitClasses(signs.tally, emit);
    emit('dominance', own, dominant);
    emit('dominance', 2 + own, lede * dominant);
    emit('article', own, said);
    emit('article', 2 + own, documented);
    emitBlock(context, index, emit);
    emitAnaphor(signs, before[index], emit);
    emitRanked(ranked[index], emit);
    return row;
  });
}
