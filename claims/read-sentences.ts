import type { ArticleText } from '../text/article-text.ts';
import { type Quotation, QuotationTracker } from './quotations.ts';
import { mapInSteps } from './steps.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence's tokens and which of them are quoted. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly quotation: Quotation;
}

const kept = new WeakMap<ArticleText, readonly ReadSentence[]>();

/** Tokens and quotations of every sentence, in order; kept while the article is, as several parts read the same ones. */
export function* readSteps(article: ArticleText): Generator<undefined, readonly ReadSentence[]> {
  const known = kept.get(article);
  if (known !== undefined) return known;
  const quotations = new QuotationTracker(article.text);
  const paragraphsKnown = article.sentences.length > article.blocks.length;
  let block = -1;
  const sentences = yield* mapInSteps(article.sentences, (sentence) => {
    const tokens = tokenise(article.text, sentence.span);
    const newParagraph = paragraphsKnown && sentence.block !== block;
    block = sentence.block;
    return { tokens, quotation: quotations.read(tokens, newParagraph) };
  });
  kept.set(article, sentences);
  return sentences;
}
