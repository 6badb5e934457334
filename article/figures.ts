import { callOf, propertyOf } from '../text/node-property.ts';
import { nameWords } from './element-names.ts';

const picture = 'img, picture, video, audio, svg, canvas, iframe, object, embed';
/** Quotations that repeat what the story says, and posts from elsewhere. */
const otherQuotes = / (?:pull ?quotes?|twitter|tweet|instagram|tiktok|facebook|bluesky|mastodon|embed)(?= )/;

/**
 * True for a `<figure>` that shows no picture: a table, or what somebody said, set as a part of the text.
 *
 * @param around the article: what stands there a second time is a pull quote.
 */
export function isFigureOfText(element: Element, around: Element): boolean {
  if (propertyOf(element, 'localName') !== 'figure' || callOf(element, 'querySelector', picture) !== null) return false;
  if (callOf(element, 'querySelector', 'table') !== null) return true;
  const quote = callOf(element, 'querySelector', 'blockquote');
  if (quote === null || otherQuotes.test(nameWords(element)) || otherQuotes.test(nameWords(quote))) return false;
  const said = wordsOf(quote);
  return said !== '' && wordsOf(around).split(said).length === 2;
}

function wordsOf(element: Element): string {
  return propertyOf(element, 'textContent').replace(/\s+/g, ' ').trim();
}
