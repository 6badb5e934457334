import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import type { Support, SupportKind } from '../model/claim.ts';
import type { Cue } from './cue.ts';
import { type SourceSigns, sourceSignSteps } from './source-signs.ts';
import { featureSteps } from './features.ts';
import { isVague } from './sources.ts';
import { linkedDocument } from './links.ts';
import { drain } from '../../text/drain.ts';
import { mapInSteps } from '../read/steps.ts';
import type { SupportChances } from './kinds.ts';
import { shippedModel, type SupportModel, weighSteps } from './model.ts';

/** Support with how sure the program is that a reader could find the source, or that none could be found: 0 to 1. */
export interface WeighedSupport extends Support {
  readonly confidence: number;
}

/** Sentences before and after in which the words that attribute a sentence without a cue of its own are looked for. */
const furthestBefore = 20;
const furthestAfter = 3;

/** Set by hand: all three such sentences of news/train.tsv are labelled vague. */
const hiddenConfidence = 0.9;

/** Set by hand: a link to a document mostly covers its sentence, but can stand for background. */
const linkConfidence = 0.7;

/**
 * Where the article says each of its sentences comes from, one for each of `article.sentences`, in order. An
 * attribution may lie in a neighbouring sentence ("she said" closes a quotation of three). A language without a
 * lexicon: none.
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
  const weighed = yield* weighSteps(model, yield* featureSteps(all));
  return yield* mapInSteps(weighed, (chances, index) => {
    const support = decide(chances, all, index);
    return support.kind === 'none' ? (linkedSupport(article, all, index) ?? support) : support;
  });
}

/** A document that the sentence links to is a source, though no labelled article shows links to learn from. */
function linkedSupport(article: ArticleText, all: readonly SourceSigns[], index: number): WeighedSupport | undefined {
  const sentence = article.sentences[index];
  const classed = all[index]?.sentence;
  if (article.links.length === 0 || sentence === undefined || classed === undefined) return undefined;
  const attribution = linkedDocument(article.links, sentence.span, classed);
  return attribution && { kind: 'named', attribution, confidence: linkConfidence };
}

/**
 * The likeliest kind that the article has words for: nothing is called sourced without saying by whom. Words that cite
 * a source nobody could find decide alone, whichever outlet passes them on ("the Herald reported, citing officials").
 */
function decide(chances: SupportChances, all: readonly SourceSigns[], index: number): WeighedSupport {
  const hidden = all[index]?.cues.find(hidesSource);
  if (hidden !== undefined) {
    return { kind: 'vague', attribution: hidden.span, confidence: Math.max(hiddenConfidence, 1 - chances.named) };
  }
  const ranked = chances.named >= chances.vague ? (['named', 'vague'] as const) : (['vague', 'named'] as const);
  for (const kind of ranked) {
    if (chances.none > chances[kind]) break;
    const attribution = attributionOf(kind, all, index);
    if (attribution !== undefined) {
      return { kind, attribution, confidence: kind === 'named' ? chances.named : 1 - chances.named };
    }
  }
  return { kind: 'none', confidence: 1 - chances.named };
}

function hidesSource({ kind, source }: Cue): boolean {
  return kind === 'cite' && isVague(source);
}

/** The words that attribute: the sentence's own, its quotation's speaker, or the nearest before, then after. */
function attributionOf(
  kind: Exclude<SupportKind, 'none'>,
  all: readonly SourceSigns[],
  index: number,
): Span | undefined {
  const own = all[index];
  const cue = own?.[kind];
  if (cue !== undefined) return cue.span;
  const speaker = own?.speaker?.cue;
  if (speaker !== undefined && isVague(speaker.source) === (kind === 'vague')) return speaker.span;
  for (let at = index - 1; at >= Math.max(0, index - furthestBefore); at--) {
    const found = all[at]?.[kind];
    if (found !== undefined) return found.span;
  }
  for (let at = index + 1; at <= index + furthestAfter; at++) {
    const found = all[at]?.[kind];
    if (found !== undefined) return found.span;
  }
  return undefined;
}
