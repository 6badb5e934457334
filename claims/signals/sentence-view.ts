import type { ArticleText } from '../../text/article-text.ts';
import type { BlockKind, Span } from '../../text/span.ts';
import type { Language } from '../languages/language.ts';
import type { SignalClass } from '../languages/signal-classes.ts';
import type { Hit, Hits } from '../read/lexicon.ts';
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
  /** True if a capital inside a sentence makes a name; not so in German. */
  readonly capitalsAreNames: boolean;
}

/**
 * The views of all sentences of an article, in order.
 * @param known the article's sentences, if they are read already
 */
export function* viewSteps(
  article: ArticleText,
  language: Language,
  known?: readonly ReadSentence[],
): Generator<undefined, readonly SentenceView[]> {
  const lexicon = language.signals;
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
      capitalsAreNames: !language.nounsBearCapitals,
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

/** The same without hits in names: "Máximo" compares nothing, and the "US" is not us. */
export function plainSpansOf(view: SentenceView, hits: readonly Hit[]): readonly Span[] {
  return hits.length === 0
    ? noSpans
    : spansOf(
        view,
        hits.filter((hit) => !isName(view, hit)),
      );
}

function isName({ tokens, capitalsAreNames }: SentenceView, { start, end }: Hit): boolean {
  const word = tokens[start];
  if (word === undefined || !word.capitalised || end - start > 1) return false;
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return true;
  return capitalsAreNames && word.text.length > 1 && start > 0 && tokens[start - 1]?.kind !== 'mark';
}

/** The stretch of text that a hit, or any run of tokens, stands on. */
export function spanOf(view: SentenceView, hit: Hit): Span {
  const first = view.tokens[hit.start];
  const last = view.tokens[hit.end - 1];
  return { start: first?.start ?? view.span.start, end: last?.end ?? view.span.end };
}
