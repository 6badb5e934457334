import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { findClaims } from '../../claims/find-claims.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { sentencesOf } from '../../text/sentences.ts';

/**
 * What each tool makes of the same article: ours claims with reasons, the peers sentences with their parts of speech.
 */
const tools = {
  claimlight: (article: ArticleText) => findClaims(article).length,
  'wink-nlp': (article: ArticleText) => wink.readDoc(article.text).sentences().length(),
  compromise: (article: ArticleText) => nlp(article.text).sentences().length,
} satisfies Record<string, (article: ArticleText) => number>;

const wink = winkNLP(model);

export type Tool = keyof typeof tools;

export interface ClaimsBench {
  /**
   * Milliseconds of each round, the first one cold. The blocks differ from round to round, so that nothing is
   * remembered.
   */
  time(tool: Tool, rounds: readonly (readonly string[])[]): number[];
}

const bench: ClaimsBench = {
  time(tool, rounds) {
    return rounds.map((blocks) => {
      const article = articleOf(blocks);
      const start = performance.now();
      tools[tool](article);
      return performance.now() - start;
    });
  },
};

function articleOf(paragraphs: readonly string[]): ArticleText {
  const text = paragraphs.join('\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return { span, kind: 'paragraph' as const };
  });
  return { language: 'en', title: '', text, blocks, links: [], sentences: sentencesOf(text, blocks, 'en') };
}

Object.assign(globalThis, { claimsBench: bench });
