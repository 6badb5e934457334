import { shortWordsOf } from '../text/leading-text.ts';
import { callOf, propertyOf } from '../text/node-property.ts';
import { nameWords } from './element-names.ts';

const picture = 'img, picture, video, audio, svg, canvas, iframe, object, embed';
/** Quotations that repeat what the story says, and posts from elsewhere. */
const otherQuotes = / (?:pull ?quotes?|twitter|tweet|instagram|tiktok|facebook|bluesky|mastodon|embed)(?= )/;

/** Figures of quotations that are looked for in the article; more are a page that somebody wrote for this. */
const mostQuotes = 100;
/** Characters of a quotation that stands by itself. */
const longestQuote = 2000;

/**
 * Gives a function that is true for a `<figure>` that shows no picture: a table, or what somebody said, set as a part
 * of the text.
 *
 * @param around the article: what stands there a second time is a pull quote.
 */
export function figureTest(around: Element): (element: Element) => boolean {
  let words: string | undefined;
  let quotes = 0;
  return (element) => {
    if (propertyOf(element, 'localName') !== 'figure' || quotes > mostQuotes) return false;
    if (callOf(element, 'querySelector', picture) !== null) return false;
    if (callOf(element, 'querySelector', 'table') !== null) return true;
    const quote = callOf(element, 'querySelector', 'blockquote');
    if (quote === null || otherQuotes.test(nameWords(element)) || otherQuotes.test(nameWords(quote))) return false;
    quotes++;
    const said = shortWordsOf(quote, longestQuote) ?? '';
    words ??= propertyOf(around, 'textContent').replace(/\s+/g, ' ');
    return said !== '' && words.split(said).length === 2;
  };
}
