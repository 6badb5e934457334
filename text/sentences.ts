import type { Block, Sentence, Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, without the white space around them. */
export function splitSentences(text: string, language: string): Span[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined)
    segmenters.set(language, (segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })));
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}

/** Every sentence of every block, in reading order. */
export function sentencesOf(text: string, blocks: readonly Block[], language: string): Sentence[] {
  return blocks.flatMap(({ span }, block) =>
    splitSentences(text.slice(span.start, span.end), language).map(({ start, end }) => ({
      span: { start: start + span.start, end: end + span.start },
      block,
    })),
  );
}
