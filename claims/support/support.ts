import type { ArticleText } from '../../text/article-text.ts';
import { drain } from '../../text/drain.ts';
import type { AttributionKind, Support } from '../model/claim.ts';
import { mapInSteps } from '../read/steps.ts';
import type { Cue } from './cue.ts';
import { isVague } from './sources.ts';
import { contextSteps, type SupportContext } from './context.ts';
import { featureSteps } from './features.ts';
import type { SupportChances } from './kinds.ts';
import type { Mention } from './mention.ts';
import { shippedModel, type SupportModel, weighSteps } from './model.ts';
import { type Ranked, rankSteps } from './ranking.ts';
import { type SourceSigns, sourceSignSteps } from './source-signs.ts';

/** Support with how sure the program is that a reader could find the source, or that none could be found: 0 to 1. */
export interface WeighedSupport extends Support {
  readonly confidence: number;
}

/**
 * Where the article says each of its sentences comes from, one for each of `article.sentences`, in order. The source's
 * words may stand in a neighbouring sentence ("she said" closes a quotation of three). A language without a lexicon:
 * none.
 */
export function findSupport(article: ArticleText): WeighedSupport[] {
  return drain(supportSteps(article));
}

/**
 * The same in steps.
 * @param model the shipped model, or one to be measured
 * @param known the signs of the article's sentences, if they are found already
 */
export function* supportSteps(
  article: ArticleText,
  model: SupportModel = shippedModel,
  known?: readonly SourceSigns[],
): Generator<undefined, WeighedSupport[]> {
  const all = known ?? (yield* sourceSignSteps(article));
  if (all === undefined) return article.sentences.map(() => ({ kind: 'none', confidence: 0 }));
  const context = yield* contextSteps(article, all);
  const ranked = yield* rankSteps(context, model.sources);
  const weighed = yield* weighSteps(model, article.language, yield* featureSteps(context, ranked));
  return yield* mapInSteps(weighed, (chances, index) => decide(chances, ranked[index] ?? [], context, index));
}

/**
 * The likeliest kind. Nothing is called named without words that tell who it is: where there are none, it is vague, and
 * not clear to whom it goes back, so that no tag is suggested. A heading has no source but one that it names itself.
 */
function decide(
  chances: SupportChances,
  ranked: readonly Ranked[],
  context: SupportContext,
  index: number,
): WeighedSupport {
  const isHeading = context.isHeading(index);
  const own = isHeading || ranked.some(saysWho) ? ranked.filter(({ candidate }) => candidate.distance === 0) : ranked;
  const confidence = Math.max(chances.named, 1 - chances.named);
  if (chances.none >= Math.max(chances.named, chances.vague)) return { kind: 'none', confidence };
  const hidden = context.signs[index]?.cues.find(hidesSource);
  const behind = hidden && own.find(({ candidate }) => candidate.cue === hidden);
  if (behind !== undefined) return attributed('vague', behind.candidate.mention, 1 - chances.named);
  const unnamed = own.find(({ candidate }) => !candidate.mention.named);
  if (chances.named < chances.vague && unnamed !== undefined)
    return attributed('vague', unnamed.candidate.mention, confidence);
  const named = chances.named < chances.vague ? undefined : namedAmong(own);
  if (named !== undefined) return attributed('named', named.candidate.mention, confidence);
  if (unnamed !== undefined) return attributed('vague', unnamed.candidate.mention, unclear);
  return { kind: isHeading ? 'none' : 'vague', confidence: unclear };
}

/** "..., the operators said" says who it was: nobody who speaks in another sentence. */
function saysWho({ candidate: { distance, cue } }: Ranked): boolean {
  if (distance !== 0 || cue === undefined || cue.source === 'pronoun' || cue.source === 'they') return false;
  return cue.kind === 'say' || (cue.kind === 'cite' && cue.source !== 'other');
}

/** How sure support is of a source that it cannot tell: no tag is suggested on it. */
const unclear = 0;

/** A name is taken where it is less likely than words without one by no more than this, in log-odds. */
const furthestBehind = 1;

/**
 * The likeliest source if its words tell who it is; else whom they stand for ("the agency"), or a name about as likely.
 */
function namedAmong(ranked: readonly Ranked[]): Ranked | undefined {
  const [best] = ranked;
  if (best === undefined || tells(best)) return best;
  const { cue } = best.candidate;
  const named = ranked.filter(({ candidate }) => candidate.mention.named);
  return (
    named.find(({ candidate }) => cue !== undefined && candidate.cue === cue) ??
    named.find(({ score }) => score >= best.score - furthestBehind)
  );
}

/**
 * True for a name, a noun with a capital that says which one it is ("The coroner", "Police"), and an organisation
 * called by what it does ("the harbour authority"), as in the labels.
 */
function tells({ candidate: { mention, cue } }: Ranked): boolean {
  if (mention.named || (mention.particular && cue !== undefined && !isVague(cue.source))) return true;
  if (!mention.capital || cue === undefined || cue.kind === 'hearsay') return false;
  const { source } = cue;
  return source !== 'anonymous' && source !== 'pronoun' && source !== 'they' && source !== 'other';
}

/** "The Herald reported, citing officials": whoever passes it on, a reader could not find who said it. */
function hidesSource({ kind, source }: Cue): boolean {
  return kind === 'cite' && isVague(source);
}

function attributed(kind: 'named' | 'vague', mention: Mention, confidence: number): WeighedSupport {
  const { span, title } = mention;
  return { kind, attribution: { span, kind: kindOf(kind, mention), ...(title && { title }) }, confidence };
}

function kindOf(kind: 'named' | 'vague', { kind: own, named }: Mention): AttributionKind {
  if (kind === 'vague' && !named) return 'unnamed';
  return kind === 'named' && own === 'unnamed' ? 'person' : own;
}
