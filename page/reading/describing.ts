import { createDescribe } from '../../annotation/anchor/describe.ts';
import type { Selectors } from '../../annotation/model/annotation.ts';
import type { Span } from '../../text/span.ts';
import { moved, type PageText } from './page-text.ts';

/**
 * Gives selectors for spans of a page's text, counted in the part of it that they stand in. Kept, as the popup asks for
 * the same ones again and again: a text is prepared once, for all readings in which it is the same.
 */
export class Describing {
  #known = new Map<string, (span: Span) => Selectors>();

  /** Of another page's texts nothing is kept. */
  of(page: PageText): (span: Span) => Selectors {
    const before = this.#known;
    this.#known = new Map();
    const describeIn = (text: string): ((span: Span) => Selectors) => {
      const describe = this.#known.get(text) ?? before.get(text) ?? remembered(text);
      this.#known.set(text, describe);
      return describe;
    };
    return (span) => {
      const { base, model } = page.partOf(span);
      return describeIn(model.text)(moved(span, -base));
    };
  }
}

function remembered(text: string): (span: Span) => Selectors {
  const known = new Map<string, Selectors>();
  let describe: ((span: Span) => Selectors) | undefined;
  return (span) => {
    const key = `${span.start}-${span.end}`;
    const selectors = known.get(key) ?? (describe ??= createDescribe(text))(span);
    known.set(key, selectors);
    return selectors;
  };
}
