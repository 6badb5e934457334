import type { ArticleText } from '../../text/article-text.ts';
import type { BlockKind, Span } from '../../text/span.ts';
import type { SignalClass } from '../languages/signal-classes.ts';
import type { Hit, Hits, Lexicon } from '../read/lexicon.ts';
import type { Quotation } from '../read/quotations.ts';
import { type ReadSentence, readSteps } from '../read/read-sentences.ts';
import { mapInSteps } from '../read/steps.ts';
import type { Token } from '../read/tokens.ts';

/** A sentence as the signals see it: tokenised and looked up once. */
export interface SentenceView {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly hits: Hits<SignalClass>;
  readonly quotation: Quotation;
  readonly kind: BlockKind;
}

/**
 * The views of all sentences of an article, in order.
 * @param known the article's sentences, if they are read already
 */
export function* viewSteps(
  article: ArticleText,
  lexicon: Lexicon<SignalClass>,
  known?: readonly ReadSentence[],
): Generator<undefined, readonly SentenceView[]> {
  yield* lexicon.compile();
  const sentences = known ?? (yield* readSteps(article));
  return yield* mapInSteps(sentences, ({ tokens, quotation }, index) => {
    const sentence = article.sentences[index];
    return {
      span: sentence?.span ?? { start: 0, end: 0 },
      tokens,
      hits: lexicon.find(tokens),
      quotation,
      kind: article.blocks[sentence?.block ?? 0]?.kind ?? 'paragraph',
    };
  });
}

const noSpans: readonly Span[] = [];

/** The stretches of text that hits stand on. */
export function spansOf(view: SentenceView, hits: readonly Hit[]): readonly Span[] {
  if (hits.length === 0) return noSpans;
  const spans: Span[] = [];
  for (const hit of hits) spans.push(spanOf(view, hit));
  return spans;
}

/** The stretch of text that a hit, or any run of tokens, stands on. */
export function spanOf(view: SentenceView, hit: Hit): Span {
  const first = view.tokens[hit.start];
  const last = view.tokens[hit.end - 1];
  return { start: first?.start ?? view.span.start, end: last?.end ?? view.span.end };
}
