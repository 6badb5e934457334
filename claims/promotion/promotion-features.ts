import type { ArticleText } from '../../text/article-text.ts';
import { drain } from '../../text/drain.ts';
import type { Link, Span } from '../../text/span.ts';
import { type PromotionClass, promotionClasses } from '../languages/promotion-classes.ts';
import type { Hits } from '../read/lexicon.ts';
import type { ReadSentence } from '../read/read-sentences.ts';
import { linksBySentence } from '../read/sentence-links.ts';
import { mapInSteps } from '../read/steps.ts';
import type { PromotionSigns } from './promotion-signs.ts';

/** A sentence with what was found in it. */
export interface SignedSentence {
  readonly sentence: ReadSentence;
  readonly span: Span;
  readonly block: number;
  readonly hits: Hits<PromotionClass>;
  readonly signs: PromotionSigns;
}

/** What one sentence shows by itself: more than the signs, as the page around it is told by the same numbers. */
function ownFeatures(
  article: ArticleText,
  links: readonly Link[],
  { sentence, span, block, hits, signs }: SignedSentence,
): number[] {
  const { tokens, quotation } = sentence;
  const linked = links.reduce((sum, link) => sum + link.span.end - link.span.start, 0);
  const kind = article.blocks[block]?.kind;
  const quoted = quotation.inside.filter(Boolean).length;
  const unquoted = (name: PromotionClass): number =>
    hits[name].filter((hit) => quotation.inside[hit.start] !== true).length;
  return [
    ...promotionClasses.map((name) => Math.min(unquoted(name), 4)),
    signs.alone,
    signs.inAdvertorial,
    hasPrice(sentence) ? 1 : 0,
    hasPrice(sentence) && links.length > 0 ? 1 : 0,
    Math.min(links.length, 5),
    linked / Math.max(1, span.end - span.start),
    kind === 'list-item' ? 1 : 0,
    kind === 'heading' ? 1 : 0,
    Math.min(tokens.length, 60),
    quoted / Math.max(1, tokens.length),
    tokens.at(-1)?.text === '!' ? 1 : 0,
    tokens.at(-1)?.text === '?' ? 1 : 0,
    tokens.at(-1)?.kind === 'mark' ? 1 : 0,
    tokens.filter(({ kind: own }) => own === 'number').length,
    tokens.filter(({ capitalised }, at) => capitalised && at > 0).length / Math.max(1, tokens.length),
  ];
}

/** "$199", "85 Euro": a currency sign or name beside a figure. */
function hasPrice({ tokens }: ReadSentence): boolean {
  return tokens.some(
    ({ kind }, at) => kind === 'number' && (isCurrency(tokens[at - 1]?.lower) || isCurrency(tokens[at + 1]?.lower)),
  );
}

function isCurrency(word = ''): boolean {
  return /^(?:\p{Sc}|euros?|dollars?|dollar|franken|francs|chf|eur|usd|gbp)$/u.test(word);
}

/** Sentences before and after that are near: a pitch runs over paragraphs. */
const near = 3;

/** The features of every sentence, in steps: its own, the mean of those near it, and of the article. */
export function* promotionFeatureSteps(
  article: ArticleText,
  sentences: readonly SignedSentence[],
): Generator<undefined, Float64Array[]> {
  const links = linksBySentence(article.links, sentences);
  const own = yield* mapInSteps(sentences, (sentence, index) => ownFeatures(article, links[index] ?? [], sentence));
  const whole = yield* meanSteps(own);
  return yield* mapInSteps(own, (row, index) =>
    Float64Array.from([
      ...row,
      ...meanOf(own.slice(Math.max(0, index - near), index + near + 1)),
      ...whole,
      Math.min(index, 20),
      index / own.length,
      Math.min(own.length, 60),
    ]),
  );
}

function meanOf(rows: readonly (readonly number[])[]): number[] {
  return drain(meanSteps(rows));
}

/** Sentences summed up between two pauses: less than a millisecond. */
const rowsPerStep = 500;

function* meanSteps(rows: readonly (readonly number[])[]): Generator<undefined, number[]> {
  const sums = (rows[0] ?? []).map(() => 0);
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield;
    row.forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value / rows.length));
  }
  return sums;
}
