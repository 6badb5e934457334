import type { Span } from '../../text/span.ts';
import type { TextModel } from '../../text/text-model.ts';
import { paragraphAround } from './paragraph.ts';

/** A part of the page's text, and where it begins in it. */
export interface TextPart {
  readonly base: number;
  readonly model: TextModel;
}

/**
 * All text of a page that can be selected, tagged and found again: the article's, in which claims are looked for; after
 * it its headline, where that stands outside; and last the rest (captions, boxes, lead-ins), which is read only once it
 * is asked for. Spans count in all of it, those of the article as in the article alone, so that what happens beside the
 * article moves none of them. No span reaches from one part into another.
 */
export class PageText {
  readonly #parts: TextPart[] = [];
  readonly #readRest: () => Iterator<undefined, TextModel>;
  #text = '';
  #isWhole = false;

  /** @param readRest reads what stands beside the article and its headline, in steps. */
  constructor(article: TextModel, headline: TextModel | undefined, readRest: () => Iterator<undefined, TextModel>) {
    this.#readRest = readRest;
    this.#add(article);
    if (headline !== undefined) this.#add(headline);
  }

  /** The text of all parts that have been read. */
  get text(): string {
    return this.#text;
  }

  /** Those that have been read, the article first. */
  get parts(): readonly TextPart[] {
    return this.#parts;
  }

  /** Reads the rest of the page, if that has not been done. */
  *restSteps(): Generator<undefined, void> {
    if (this.#isWhole) return;
    const steps = this.#readRest();
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield;
    this.#addRest(step.value);
  }

  /** As `TextModel.rangeOf`. */
  rangeOf(span: Span): Range {
    const { base, model } = this.partOf(span);
    return model.rangeOf(moved(span, -base));
  }

  /** As `TextModel.rangesOf`. */
  rangesOf(span: Span): Range[] {
    const { base, model } = this.partOf(span);
    return model.rangesOf(moved(span, -base));
  }

  /**
   * The span that a DOM range covers, in the first part of which it covers any; the rest of the page is read for it if
   * need be. Null if it covers no text that can be tagged.
   */
  *spanSteps(range: AbstractRange): Generator<undefined, Span | null> {
    const span = this.#spanOf(range);
    if (span !== null) return span;
    yield* this.restSteps();
    return this.#spanOf(range);
  }

  /** Gives a number by which spans can be sorted as they stand on the page. */
  orderOf(span: Span): number {
    const [article] = this.#parts;
    const part = this.partOf(span);
    if (article === undefined || part === article) return span.start;
    const { startContainer, startOffset } = this.rangeOf(span);
    // Just before what of the article follows it.
    return article.model.positionOf(startContainer, startOffset) - 0.5;
  }

  /** As `paragraphAround`, of the part that the span stands in. */
  paragraphAround(span: Span): string {
    const { base, model } = this.partOf(span);
    return paragraphAround(model, moved(span, -base));
  }

  /** The part that a span stands in. */
  partOf({ start }: Span): TextPart {
    const part = this.#parts.findLast(({ base }) => base <= start);
    if (part === undefined) throw new RangeError(`no text at ${start}`);
    return part;
  }

  #spanOf(range: AbstractRange): Span | null {
    for (const { base, model } of this.#parts) {
      const span = model.spanOf(range);
      if (span !== null) return moved(span, base);
    }
    return null;
  }

  /** Another caller may have read it meanwhile. */
  #addRest(model: TextModel): void {
    if (!this.#isWhole) this.#add(model);
    this.#isWhole = true;
  }

  #add(model: TextModel): void {
    const base = this.#parts.length === 0 ? 0 : this.#text.length + 1;
    this.#text = base === 0 ? model.text : `${this.#text}\n${model.text}`;
    this.#parts.push({ base, model });
  }
}

/** The span so many characters further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
