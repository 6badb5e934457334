import { callOf, propertyOf } from '../text/node-property.ts';
import { describes, notices, trade, type Notice } from './notice-words.ts';

/** Characters of a box that speaks to the reader. */
export const longestNotice = 400;
/** Elements of which a box is made; a paragraph has none of them. */
const parts = 'p,div,li,ul,ol,dl,section,article,table,blockquote,h1,h2,h3,h4,h5,h6';
/** Where one signs up, pays or follows, whatever the language. */
const offerLink =
  /newsletter|subscri|sign-?up|register|log-?in\b|\/abo\b|abonn|suscri|\/account|mailto:|\/\/(?:www\.)?(?:twitter|x|facebook|instagram|tiktok|threads|linkedin|youtube)\.(?:com|net)\/(?:in\/|@)?[\w.-]+\/?(?:\?.*)?$|\/\/(?:t\.me|wa\.me|chat\.whatsapp|(?:www\.)?whatsapp\.com\/channel)/i;
/** Share of a short paragraph that such links make up; a report that mentions an account links a word or two. */
const leastOffered = 0.3;
const longestOffer = 250;
/** A verb in the past, the present or the future, as a report has it that gives figures. */
const reported =
  /\s(?:\p{Ll}{2,}ed|rose|fell|grew|shrank|sank|hit|made|paid|cost|lost|won|sold|went|cut|was|were|is|are|has|have|had|will|would)\s/u;
/** Arrows, stars and dashes before a notice. */
const marksBefore = /^[\s>»›•*→▶–—-]+/;
const toReader = /\b(?:you|your|our|us|we|here)\b/i;

/**
 * True for an element that speaks to the reader of the paper itself: a paragraph that says so, one that is made of
 * links to where one signs up or follows, or a small box with a field for an address.
 *
 * @param text its words, white space folded.
 * @param authors names of those who sign, and of the paper; asked only where a paragraph is about somebody's trade.
 */
export function isNotice(element: Element, text: string, authors: () => readonly string[]): boolean {
  if (text.length > longestNotice || text === '') return false;
  if (callOf(element, 'querySelector', 'input[type=email]') !== null) return true;
  if (callOf(element, 'querySelector', parts) !== null) return false;
  return speaksOfPaper(text) || isOffer(element, text) || isAboutAuthor(text, authors);
}

/** True for a paragraph that says, in a language that is read here, that it is about the paper or its offers. */
export function speaksOfPaper(text: string): boolean {
  const words = text.replace(marksBefore, '');
  return noticesOpening(words).some((notice) => {
    const found = notice.exec(words);
    return found !== null && !isReport(words.slice(found[0].length));
  });
}

let byOpening: ReadonlyMap<string, RegExp[]> | undefined;

/**
 * The notices that a paragraph can be by its first letters. A browser compiles each expression anew in every page that
 * asks it anything, and to ask all of them was a fifth of what reading cost.
 */
export function noticesOpening(text: string): RegExp[] {
  byOpening ??= openingsOf(notices);
  const openings = [text.charAt(0), text.slice(0, 3).toLowerCase(), text.includes('?') ? '?' : ''];
  return openings.flatMap((opening) => byOpening?.get(opening) ?? []);
}

function openingsOf(notices: readonly Notice[]): ReadonlyMap<string, RegExp[]> {
  const all = new Map<string, RegExp[]>();
  for (const [openings, notice] of notices)
    for (const opening of openings.split('|')) {
      const known = all.get(opening);
      if (known === undefined) all.set(opening, [notice]);
      else known.push(notice);
    }
  return all;
}

/** True for what follows `Download numbers of the app` in `Download numbers of the app rose by 12 percent`. */
function isReport(rest: string): boolean {
  return /\d/.test(rest) && reported.test(rest) && !toReader.test(rest);
}

function isOffer(element: Element, text: string): boolean {
  if (text.length > longestOffer) return false;
  let offered = 0;
  for (const link of callOf(element, 'querySelectorAll', 'a[href]'))
    if (offerLink.test(callOf(link, 'getAttribute', 'href') ?? ''))
      offered += propertyOf(link, 'textContent').trim().length;
  return offered > text.length * leastOffered;
}

/** True for `Ada Example is a reporter who covers the harbour`, where she signs, or where it is the paper's. */
function isAboutAuthor(text: string, authors: () => readonly string[]): boolean {
  const [, name = '', rest = ''] = /^((?:\p{Lu}[\p{L}.'’-]*\s?){2,5})(.*)$/u.exec(text) ?? [];
  if (!describes.test(` ${rest}`) || !trade.test(rest.slice(0, 160))) return false;
  const folded = text.toLowerCase();
  return authors().some((each) => {
    const known = each.toLowerCase();
    return (
      known.length > 3 &&
      (name.toLowerCase().startsWith(known) || folded.includes(`at ${known}`) || folded.includes(`for ${known}`))
    );
  });
}
