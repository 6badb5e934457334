import * as z from 'zod/mini';
import { tagSchema } from '../annotation/model/annotation.ts';
import { signalIdSchema } from '../annotation/model/signal-id.ts';
import { attributionKinds } from '../claims/model/claim.ts';
import type { ArticleToJudge, JudgedArticle } from '../claims/model/judged-article.ts';
import { judgingLimits } from '../claims/model/judging-limits.ts';
import { sensitivities } from '../claims/model/sensitivity.ts';
import type { Span } from '../text/span.ts';

const offsetSchema = z.int().check(z.minimum(0));
const spanSchema = z
  .object({ start: offsetSchema, end: offsetSchema })
  .check(z.refine(({ start, end }) => start <= end, 'start lies after end'));

/** An article to be judged. Blocks stand in the text, in order, and do not overlap; links stand in the text. */
export const articleToJudgeSchema: z.ZodMiniType<ArticleToJudge> = z
  .object({
    language: z.string().check(z.maxLength(judgingLimits.language)),
    title: z.string().check(z.maxLength(judgingLimits.title)),
    headline: z.optional(z.string().check(z.maxLength(judgingLimits.title))),
    text: z.string().check(z.maxLength(judgingLimits.text)),
    blocks: z
      .array(
        z.object({
          span: spanSchema,
          kind: z.enum(['heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell']),
        }),
      )
      .check(z.maxLength(judgingLimits.blocks)),
    links: z
      .array(z.object({ span: spanSchema, href: z.string().check(z.maxLength(judgingLimits.href)) }))
      .check(z.maxLength(judgingLimits.links)),
  })
  .check(
    z.refine(({ text, blocks }) => standInOrder(blocks, text.length), 'blocks out of order'),
    z.refine(({ text, links }) => links.every(({ span }) => span.end <= text.length), 'a link outside of the text'),
  );

/**
 * What the judge is asked. The article is checked against `articleToJudgeSchema` by the judge itself: that walks
 * through all of it, and is not done for everybody who asks.
 */
export const questionToJudgeSchema = z.object({
  article: z.custom<ArticleToJudge>((article: unknown) => typeof article === 'object' && article !== null),
  /** True to be told why each claim was picked, which takes as long again. */
  withReasons: z.boolean(),
});

function standInOrder(blocks: readonly { readonly span: Span }[], length: number): boolean {
  const edges = blocks.flatMap(({ span }) => [span.start, span.end]);
  return [0, ...edges].every((edge, index) => edge <= (edges[index] ?? length));
}

const attributionSchema = z.object({
  span: spanSchema,
  kind: z.enum(attributionKinds),
  title: z.optional(spanSchema),
});

const shareSchema = z.number().check(z.minimum(0), z.maximum(1));

/** What was judged, and how long that took. */
export interface JudgeAnswer extends JudgedArticle {
  /** Of the judge's own work. */
  readonly milliseconds: number;
}

const judgedClaimsSchema = z.array(
  z.object({
    span: spanSchema,
    checkWorthiness: shareSchema,
    reasons: z.optional(z.array(z.object({ signal: signalIdSchema, span: spanSchema, weight: z.number() }))),
    support: z.object({ kind: z.enum(['named', 'vague', 'none']), attribution: z.optional(attributionSchema) }),
    suggestedTag: z.optional(z.object({ tag: tagSchema, confidence: shareSchema })),
    shownAt: z.array(z.enum(sensitivities)),
  }),
);

export const judgeAnswerSchema: z.ZodMiniType<JudgeAnswer> = z.object({
  languageSupported: z.boolean(),
  sentencesLeft: z.boolean(),
  claims: judgedClaimsSchema,
  headline: judgedClaimsSchema,
  milliseconds: z.number(),
});
