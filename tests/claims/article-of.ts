import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';

/** An article of the given paragraphs, each a list of sentences. */
export function articleOf(paragraphs: readonly (readonly string[])[], language = 'en', title = ''): ArticleText {
  let text = '';
  const sentences: { span: Span; block: number }[] = [];
  const blocks = paragraphs.map((paragraph, block) => {
    if (block > 0) text += '\n';
    const start = text.length;
    paragraph.forEach((sentence, i) => {
      if (i > 0) text += ' ';
      sentences.push({ span: { start: text.length, end: text.length + sentence.length }, block });
      text += sentence;
    });
    return { span: { start, end: text.length }, kind: 'paragraph' as const };
  });
  return { language, title, text, blocks, sentences, links: [] };
}
