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
 * Tokens and quotations of every sentence, in order. Several parts take them as they are, so that they are read once.
 */
export function* readSteps(article: ArticleText): Generator<undefined, readonly ReadSentence[]> {
  const quotations = new QuotationTracker(article.text);
  const paragraphsKnown = article.sentences.length > article.blocks.length;
  let block = -1;
  return yield* mapInSteps(article.sentences, (sentence) => {
    const tokens = tokenise(article.text, sentence.span);
    const newParagraph = paragraphsKnown && sentence.block !== block;
    block = sentence.block;
    return { tokens, quotation: quotations.read(tokens, newParagraph) };
  });
}
