import type { ArticleText } from '../text/article-text.ts';
import type { BlockKind, Span } from '../text/span.ts';
import type { WordClass } from './languages/word-classes.ts';
import type { Hit, Hits, Lexicon } from './lexicon.ts';
import { type Quotation, QuotationTracker } from './quotations.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence as the signals see it: tokenised and looked up once. */
export interface SentenceView {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly hits: Hits<WordClass>;
  readonly quotation: Quotation;
  readonly kind: BlockKind;
}

/** The views of all sentences of an article, in order. */
export function viewSentences(article: ArticleText, lexicon: Lexicon<WordClass>): SentenceView[] {
  const quotations = new QuotationTracker(article.text);
  const blocksKnown = article.sentences.length > article.blocks.length;
  let block = -1;
  return article.sentences.map((sentence) => {
    const tokens = tokenise(article.text, sentence.span);
    const newParagraph = blocksKnown && sentence.block !== block;
    block = sentence.block;
    return {
      span: sentence.span,
      tokens,
      hits: lexicon.find(tokens),
      quotation: quotations.read(tokens, newParagraph),
      kind: article.blocks[sentence.block]?.kind ?? 'paragraph',
    };
  });
}

/** The stretch of text that a hit, or any run of tokens, stands on. */
export function spanOf(view: SentenceView, hit: Hit): Span {
  const first = view.tokens[hit.start];
  const last = view.tokens[hit.end - 1];
  return { start: first?.start ?? view.span.start, end: last?.end ?? view.span.end };
}
