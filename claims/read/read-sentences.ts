import type { ArticleText } from '../../text/article-text.ts';
import { type Quotation, QuotationTracker } from './quotations.ts';
import { mapInSteps } from './steps.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence's tokens and which of them are quoted. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly quotation: Quotation;
}

/**
 * UTF-16 units of a sentence that are read: what is longer is a table or a list without its lines, or made to keep the
 * judge busy, as some of what is asked of a sentence takes time by the square of its words. Its first words say whether
 * it is a claim all the same.
 */
const longestRead = 3000;

/**
 * Tokens and quotations of every sentence, in order. Several parts take them as they are, so that they are read once.
 */
export function* readSteps(article: ArticleText): Generator<undefined, readonly ReadSentence[]> {
  const quotations = new QuotationTracker(article.text);
  const paragraphsKnown = article.sentences.length > article.blocks.length;
  let block = -1;
  return yield* mapInSteps(article.sentences, (sentence) => {
    const { start, end } = sentence.span;
    const tokens = tokenise(article.text, { start, end: Math.min(end, start + longestRead) });
    const newParagraph = paragraphsKnown && sentence.block !== block;
    block = sentence.block;
    return { tokens, quotation: quotations.read(tokens, newParagraph) };
  });
}
