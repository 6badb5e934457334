import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';

/** The blocks that a span touches, as one text. */
export function paragraphAround({ text, blocks }: Pick<ArticleText, 'text' | 'blocks'>, span: Span): string {
  const around = blocks.filter((block) => block.span.start < span.end && span.start < block.span.end);
  const first = around[0]?.span.start ?? span.start;
  const last = around.at(-1)?.span.end ?? span.end;
  return text.slice(first, last);
}
