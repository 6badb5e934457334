import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';

/**
 * UTF-16 units of a paragraph that are told in one piece: ten times a long one, and a tenth of what can be stored. Of a
 * longer one, whole stretches of this length are told, so that all claims in a stretch have the same text.
 */
const stretch = 5000;

/** The blocks that a span touches, as one text; of very long ones the stretches around the span. */
export function paragraphAround({ text, blocks }: Pick<ArticleText, 'text' | 'blocks'>, span: Span): string {
  const around = blocks.filter((block) => block.span.start < span.end && span.start < block.span.end);
  const first = around[0]?.span.start ?? span.start;
  const last = around.at(-1)?.span.end ?? span.end;
  if (last - first <= 2 * stretch) return text.slice(first, last);
  const start = first + Math.floor((span.start - first) / stretch) * stretch;
  const end = first + Math.ceil((span.end - first) / stretch) * stretch;
  const [from, to] = [Math.max(first, start - stretch), Math.min(last, end + stretch)];
  return `${from > first ? '…' : ''}${text.slice(from, to)}${to < last ? '…' : ''}`;
}
