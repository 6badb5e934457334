import type { JudgedClaim } from '../../claims/model/judged-article.ts';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import type { Painter } from '../../highlights/painter.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';
import type { AnchoredAnnotation } from '../../page/reading/places.ts';
import { ClaimReasons } from '../../page/reading/claim-reasons.ts';
import type { Reading } from '../../page/reading/judged-reading.ts';
import { textOf, type Span } from '../../text/span.ts';
import { inventedAnnotation } from '../invented-annotation.ts';

/** CSS pixels: each character of the invented article is one high, so that places stand where they do in the text. */
const heightOf = ({ start, end }: Span): Pick<DOMRect, 'top' | 'bottom'> => ({ top: start, bottom: end });

/** An article of these sentences, one after the other, with ranges that know where they stand and nothing of a page. */
export function inventedReading(sentences: readonly string[]): { reading: Reading; spans: readonly Span[] } {
  const text = sentences.join(' ');
  let from = 0;
  const spans = sentences.map((sentence): Span => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
  const rangeOf = (span: Span): Range => {
    const box = { left: 0, right: 100, ...heightOf(span) };
    const range = {
      startContainer: { isConnected: true },
      toString: () => textOf(text, span),
      getBoundingClientRect: () => box,
      getClientRects: () => [box],
    };
    return range as unknown as Range;
  };
  const facts = inventedAnnotation().target;
  const reading = {
    facts,
    declared: '',
    model: {
      text,
      partOf: () => ({ base: 0, model: { text } }),
      orderOf: ({ start }: Span) => start,
      paragraphAround: (span: Span) => textOf(text, span),
      rangeOf,
      rangesOf: (span: Span) => [rangeOf(span)],
      spanSteps: (range: Range) => done(spanIn(text, String(range))),
    },
    article: { language: 'en', title: facts.title, text, blocks: [], links: [] },
    claims: spans.map(claimAt),
    languageSupported: true,
    readPartly: false,
    notJudged: undefined,
    judging: 0,
    reasons: new ClaimReasons(() => Promise.resolve({ claims: [] })),
  };
  return { reading: reading as unknown as Reading, spans };
}

export function claimAt(span: Span): JudgedClaim {
  return { span, checkWorthiness: 0.5, support: { kind: 'none' }, shownAt: ['few', 'balanced', 'all'] };
}

/** An annotation that was found word for word. */
export function foundAt(span: Span, overrides: Partial<PaintedAnnotation> = {}): AnchoredAnnotation {
  return { annotation: paintedAnnotation(overrides), anchoring: { state: 'exact', span } };
}

/** An annotation whose words differ now. */
export function changedAt(span: Span, { material }: { readonly material: boolean }): AnchoredAnnotation {
  const change = { diff: [], changes: ['number'], material, from: '', to: '' };
  return { annotation: paintedAnnotation(), anchoring: { state: 'changed', span, ...change } as never };
}

export function paintedAnnotation(overrides: Partial<PaintedAnnotation> = {}): PaintedAnnotation {
  const { id, tag, target } = inventedAnnotation();
  return { id, tag, selector: target.selector, url: target.url, ...overrides };
}

/** A painter that keeps the words it was given, by name. */
export function recordingPainter(): Painter & { readonly painted: Map<HighlightName, string[]> } {
  const painted = new Map<HighlightName, string[]>();
  return {
    painted,
    paint: (name, ranges) => void painted.set(name, ranges.map(String)),
    restore: () => undefined,
    clear: () => painted.clear(),
  };
}

function spanIn(text: string, words: string): Span | null {
  const start = text.indexOf(words);
  return start === -1 ? null : { start, end: start + words.length };
}

/** Work that takes no steps. */
function done<Result>(value: Result): Iterator<undefined, Result> {
  return { next: () => ({ done: true, value }) };
}
