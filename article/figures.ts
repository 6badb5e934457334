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
 * Gives a function that tells whether words stand once in the article, and not also as a pull quote. Asked too often,
 * or of too many words, it says no.
 */
export function saidOnceTest(around: Element): (element: Element) => boolean {
  let words: string | undefined;
  let quotes = 0;
  return (element) => {
    if (quotes++ > mostQuotes) return false;
    const said = shortWordsOf(element, longestQuote) ?? '';
    words ??= propertyOf(around, 'textContent').replace(/\s+/g, ' ');
    return said !== '' && words.split(said).length === 2;
  };
}

/**
 * True for a `<figure>` that is no picture: a table, or what somebody said, set as a part of the text.
 *
 * @param isSaidOnce false for a pull quote.
 */
export function isFigureOfText(element: Element, isSaidOnce: (element: Element) => boolean): boolean {
  if (propertyOf(element, 'localName') !== 'figure') return false;
  const isPicture = callOf(element, 'querySelector', picture) !== null;
  if (!isPicture && callOf(element, 'querySelector', 'table') !== null) return true;
  const quote = callOf(element, 'querySelector', 'blockquote');
  // A portrait of who said it stands beside the words.
  if (quote === null || (isPicture && callOf(quote, 'querySelector', picture) !== null)) return false;
  if (otherQuotes.test(nameWords(element)) || otherQuotes.test(nameWords(quote))) return false;
  return isSaidOnce(quote);
}
