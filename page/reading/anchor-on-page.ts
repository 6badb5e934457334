import { anchor, prepareSteps, type PreparedText } from '../../annotation/anchor/anchor.ts';
import type { Anchoring, Copy } from '../../annotation/anchor/anchoring.ts';
import type { Selectors, TextQuoteSelector } from '../../annotation/model/annotation.ts';
import type { Span } from '../../text/span.ts';
import type { Pacer } from './pacer.ts';
import { moved, type PageText, type TextPart } from './page-text.ts';

/** Characters next to a quote that tell, where they are still there, that it is the place that was tagged. */
const tellingContext = 24;

/** Finds quotes in all the text of a page; each part of it is prepared once, when its turn comes. */
export class PageAnchor {
  readonly #page: PageText;
  readonly #language: string;
  readonly #pacer: Pick<Pacer, 'drain'>;
  readonly #prepared = new Map<TextPart, PreparedText>();

  /** @param language of the article, BCP 47; empty if unknown. */
  constructor(page: PageText, language: string, pacer: Pick<Pacer, 'drain'>) {
    this.#page = page;
    this.#language = language;
    this.#pacer = pacer;
  }

  /**
   * In the article first; what is not there as it was is looked for in the headline and beside the article. There a
   * quote counts as found only in its own surroundings: the words of a sentence that the article no longer has stand in
   * teasers and summaries as well, and those were not tagged.
   */
  async find(quote: Selectors): Promise<Anchoring> {
    const [article, ...others] = this.#page.parts;
    if (article === undefined) return { state: 'orphan', candidates: [] };
    const asHeadline = isWithoutContext(quote[0]) ? await this.#firstIn(others, quote, isFound) : undefined;
    if (asHeadline !== undefined) return asHeadline;
    const inArticle = await this.#anchorIn(article, quote);
    if (inArticle.state === 'exact') return inArticle;
    await this.#pacer.drain(this.#page.restSteps());
    return (await this.#firstIn(this.#page.parts.slice(1), quote, isInItsPlace)) ?? inArticle;
  }

  async #firstIn(
    parts: readonly TextPart[],
    quote: Selectors,
    isIt: (anchoring: Anchoring, part: TextPart, quote: Selectors) => boolean,
  ): Promise<Anchoring | undefined> {
    for (const part of parts) {
      const found = await this.#anchorIn(part, quote);
      if (isIt(found, part, quote)) return found;
    }
    return undefined;
  }

  async #anchorIn(part: TextPart, quote: Selectors): Promise<Anchoring> {
    const prepared =
      this.#prepared.get(part) ?? (await this.#pacer.drain(prepareSteps(part.model.text, this.#language)));
    this.#prepared.set(part, prepared);
    return anchoringMoved(anchor(prepared, quote), part.base);
  }
}

/** As for a headline, which is a text by itself. */
function isWithoutContext({ prefix, suffix }: TextQuoteSelector): boolean {
  return prefix.trim() + suffix.trim() === '';
}

function isFound(anchoring: Anchoring): boolean {
  return 'span' in anchoring;
}

/** True if a quote was found with the words before it or after it that it had; one that had none may be anywhere. */
function isInItsPlace(anchoring: Anchoring, { base, model: { text } }: TextPart, [quote]: Selectors): boolean {
  if (anchoring.state !== 'changed') return anchoring.state === 'exact' && !isWithoutContext(quote);
  const { start, end } = moved(anchoring.span, -base);
  const [prefix, suffix] = [quote.prefix.trim().slice(-tellingContext), quote.suffix.trim().slice(0, tellingContext)];
  const isAfterOwn = prefix !== '' && text.slice(0, start).trimEnd().endsWith(prefix);
  return isAfterOwn || (suffix !== '' && text.slice(end).trimStart().startsWith(suffix));
}

function anchoringMoved(anchoring: Anchoring, by: number): Anchoring {
  if (by === 0) return anchoring;
  const place = <Place extends { readonly span: Span }>(at: Place): Place => ({ ...at, span: moved(at.span, by) });
  switch (anchoring.state) {
    case 'ambiguous':
      return { ...anchoring, candidates: anchoring.candidates.map((span) => moved(span, by)) };
    case 'orphan':
      return { ...anchoring, ...copiesMoved(anchoring, by), candidates: anchoring.candidates.map(place) };
    case 'changed':
      return { ...place(anchoring), ...copiesMoved(anchoring, by) };
    default:
      return place(anchoring);
  }
}

function copiesMoved({ copies }: { readonly copies?: readonly Copy[] }, by: number): { copies?: readonly Copy[] } {
  return copies === undefined ? {} : { copies: copies.map((copy) => ({ ...copy, span: moved(copy.span, by) })) };
}
