import { createDescribe, describeSteps } from '../../annotation/anchor/describe.ts';
import type { Selectors } from '../../annotation/model/annotation.ts';
import type { Span } from '../../text/span.ts';
import { moved, type PageText, type TextPart } from './page-text.ts';

/**
 * Gives selectors for spans of a page's text, counted in the part of it that they stand in. Kept, as the popup asks for
 * the same ones again and again: a text is prepared once, for all readings in which it is the same.
 */
export class Describing {
  #known = new Map<string, DescribedText>();

  /** Of another page's texts nothing is kept. */
  of(page: PageText): DescribedPage {
    const before = this.#known;
    this.#known = new Map();
    const textOf = (part: TextPart): DescribedText => {
      const { text } = part.model;
      const described = this.#known.get(text) ?? before.get(text) ?? new DescribedText(text);
      this.#known.set(text, described);
      return described;
    };
    return {
      describe: (span) => {
        const part = page.partOf(span);
        return textOf(part).describe(moved(span, -part.base));
      },
      *prepareSteps(spans) {
        for (const part of new Set(spans.map((span) => page.partOf(span)))) yield* textOf(part).prepareSteps();
      },
    };
  }
}

/** A page whose spans can be described. */
export interface DescribedPage {
  readonly describe: (span: Span) => Selectors;
  /** Prepares the texts that these spans stand in, in steps; else the first span to be described does, at once. */
  readonly prepareSteps: (spans: readonly Span[]) => Generator<undefined, void>;
}

class DescribedText {
  readonly #text: string;
  readonly #known = new Map<string, Selectors>();
  #describe: ((span: Span) => Selectors) | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  *prepareSteps(): Generator<undefined, void> {
    this.#describe ??= yield* describeSteps(this.#text);
  }

  describe(span: Span): Selectors {
    const key = `${span.start}-${span.end}`;
    const selectors = this.#known.get(key) ?? (this.#describe ??= createDescribe(this.#text))(span);
    this.#known.set(key, selectors);
    return selectors;
  }
}
