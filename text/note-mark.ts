import { leadingText } from './leading-text.ts';
import { callOf } from './node-property.ts';

/** Characters of a mark, with the white space of its source. */
const longestMark = 40;

/**
 * What a note mark says: a figure or a sign, in brackets or not; a letter only where it is a link (`XXI<sup>e</sup>` is
 * none).
 */
const mark = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3})[\])]?$/;
const linkedMark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})[\])]?$/i;

/** Text before a raised figure that is a power of it or a unit: 10, a single digit or letter, km, cm and the like. */
const base = /(?:^|[^\p{L}\p{N}.,])(?:10|\d|\p{L}|[kcdm]m|ft|in|sec)$/u;

const markLinks = '[role=doc-noteref],[class~=footnote-ref],[class~=noteref],[rel~=footnote]';

/**
 * Whether an element is the mark of a note, as `<sup>1</sup>`, or a raised figure of another meaning, as in
 * 10<sup>6</sup>.
 *
 * @param before the end of the line so far, at least eight characters of it.
 */
export function raisedAs(element: Element, name: string, before: string): 'note' | 'power' | undefined {
  if (name === 'a' && callOf(element, 'hasAttribute', 'href')) {
    return callOf(element, 'matches', markLinks) || isBracketed(element) ? 'note' : undefined;
  }
  if (name !== 'sup') return undefined;
  const text = leadingText(element, longestMark).trim();
  if (linkedMark.test(text) && callOf(element, 'querySelector', 'a[href]') !== null) return 'note';
  if (/^[-−+]?\d{1,3}$/.test(text) && base.test(before)) return 'power';
  return mark.test(text) ? 'note' : undefined;
}

/** A link within the page whose words are `[5]`. */
function isBracketed(link: Element): boolean {
  return (
    callOf(link, 'getAttribute', 'href')?.includes('#') === true &&
    /^\s*\[\d{1,3}\]\s*$/.test(leadingText(link, longestMark))
  );
}

const written = /(?<=[\p{L}\p{N}.,;:!?)"”’»%])\[\d{1,3}\](?=[\s.,;:!?)[]|$)/gu;

/** The note marks in running text, as `[5]` right after a word, as offsets. */
export function writtenMarks(text: string): { readonly start: number; readonly end: number }[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(written)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
