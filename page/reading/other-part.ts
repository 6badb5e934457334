import { canonicalSource } from '../../article/source.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';

/** The page that annotations are looked for on. */
export interface PageAtHand {
  /** As the reader sees it. */
  readonly url: string;
  readonly text: string;
  readonly isTranslated: boolean;
}

/** Characters beside a quote that tell, where they stand, that its part of the article is at hand. */
const tellingContext = 24;

/**
 * Of the annotations whose text was not found, those whose text should be here. Not those that were made on another
 * page of the same article, as its first of three, unless what stood beside them is here as well, or another one from
 * that page was found: then it is the same text under two addresses. Nor, on a page translated in place, those of the
 * original, or the other way round: their words are not gone, only not to be seen.
 */
export function lostHere<Lost extends { readonly annotation: PaintedAnnotation }>(
  lost: readonly Lost[],
  found: readonly { readonly annotation: PaintedAnnotation }[],
  page: PageAtHand,
): Lost[] {
  const madeHere = new Set([page.url, ...found.map(({ annotation }) => annotation.url)].map(addressOf));
  return lost.filter(({ annotation }) => {
    if ((annotation.translated === true) !== page.isTranslated) return false;
    return madeHere.has(addressOf(annotation.url)) || hasContextIn(page.text, annotation);
  });
}

/** How papers number the pages of one article: `?page=2`, `/2`, `/page/2`, `/story-2.html`. */
const pageNumber = /(?:[/=,_-])(\d{1,2})(?:\/|\.\w{2,5})?$/;

/**
 * True for a later page of an article whose canonical address is that of the first: its text is another part of the
 * article, and not what became of the first one.
 */
export function isLaterPage({ url, source }: { readonly url: string; readonly source: string }): boolean {
  const here = addressOf(url);
  const [, number] = pageNumber.exec(here) ?? [];
  return here !== source && Number(number) > 1 && number !== pageNumber.exec(source)?.[1];
}

function hasContextIn(text: string, { selector: [{ prefix, suffix }] }: PaintedAnnotation): boolean {
  const beside = [prefix.trim().slice(-tellingContext), suffix.trim().slice(0, tellingContext)];
  return beside.some((words) => words.length === tellingContext && text.includes(words));
}

/** Without what only tells where the reader came from. */
function addressOf(url: string): string {
  return canonicalSource({ url });
}
