/**
 * A stretch of a text model's text: UTF-16 code units, `end` exclusive, as `start` and `end` in the W3C
 * TextPositionSelector (https://www.w3.org/TR/annotation-model/#text-position-selector), which counts code points
 * instead: only `exchange/` converts.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block of the article is; headings and captions are read, but weigh differently as claims. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'cell';

/** One block of running text, in reading order. Blocks do not overlap, and a newline stands between two of them. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** A link inside the article: the words it stands on, and where it leads (absolute URL). */
export interface Link {
  readonly span: Span;
  readonly href: string;
}

/** One sentence, and the index of the block it stands in. White space around it is not part of its span. */
export interface Sentence {
  readonly span: Span;
  readonly block: number;
}

/** True if the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The text a span stands on. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
