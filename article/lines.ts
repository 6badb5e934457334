import { callOf, propertyOf } from '../text/node-property.ts';
/** Lines between paragraphs that no element and no class marks as furniture. */
const lines: readonly (readonly [line: RegExp, example: string])[] = [
  [/^(advertisement|anzeige|publicité|publicidad|publicidade|pubblicità|reklama)\W*$/i, 'Advertisement'],
  [
    /^(continue reading|read (more|also|next)|see also|related( articles?| stories)?|more:|watch:|lire aussi|lea también|leia (também|mais)|leggi anche|lesen sie auch|siehe auch|čtěte také)\b/i,
    'Read also: …',
  ],
  [
    /^(sign up|subscribe|newsletter|get (the|our) .{0,40}newsletter|follow (us|@)|share this|click here to)\b/i,
    'Sign up for our newsletter',
  ],
  [/^((photo|image|picture|video)( by| credit)?|foto|credit|source)\s*:/i, 'Photo: Agency'],
  [/^(©|\(c\)|™|copyright\b|all rights reserved)/i, '© 2024 The Daily Example'],
  [/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, 'reporter@example.com'],
  [/^(\(end\)|\[?end\]?|-+|\*+|#+)$/i, '(END)'],
  [/^(by|von|par|por)\s+\p{Lu}[\p{L}.'’-]+(\s+(and|und|et|y|e|\p{Lu}[\p{L}.'’-]*)){1,8}$/u, 'By Ada Example'],
];
const longestLine = 160;
/** Characters of what is made of links; of a longer box, each of its parts is asked. */
export const longestLinks = 4000;
/** `Lue myös: ` or `READ ALSO | ` before a link, in any language. */
const linkLabel = /^[^\d:|.!?]{3,30}[:|]\s/;
/** Characters of a link that is a paragraph: a teaser is shorter, or does not end like a sentence. */
const linkedParagraphLength = 80;

/**
 * The line's first word as the subject of a sentence: `Related costs`, not `Related: costs`, `Subscribe to` or
 * `Copyright 2025`.
 */
const subjectPattern =
  /^(newsletters?|related|copyright|subscribe) (?!to |for |now |and |at |here |today |by |via |with )\p{Ll}[^:©]*[.!?]["”»]?$/iu;
/** A verb in the past or the future, as a report of what happened has it. */
const reportedPattern =
  /\s(\p{Ll}{2,}ed|rose|fell|grew|shrank|sank|hit|made|paid|cost|lost|won|sold|went|cut|was|were|is|are|has|have|had|will|would)\s/u;

/**
 * True for a block of nothing but links, and for a line that is no part of a report. Only for blocks without any
 * paragraph.
 *
 * @param text its words, white space folded.
 * @param isAmongProse true if paragraphs stand beside the block: there a link that is a whole sentence is one, too.
 */
export function isLine(element: Element, text: string, isAmongProse: boolean): boolean {
  if (text === '') return false;
  if (startsAsLabel(text)) return !isReport(text);
  if (isAmongProse && propertyOf(element, 'localName') === 'p' && isSentence(text)) return false;
  let linked = 0;
  for (const link of callOf(element, 'getElementsByTagName', 'a') as HTMLCollectionOf<HTMLAnchorElement>)
    linked += link.textContent.trim().length;
  const label = linkLabel.exec(text)?.[0];
  return linked >= text.length * 0.7 || (label !== undefined && linked >= (text.length - label.length) * 0.95);
}

/** True for a line such as `Read also: …`, and not for a report that begins like one. */
export function isLabel(text: string): boolean {
  return startsAsLabel(text) && !isReport(text);
}

function startsAsLabel(text: string): boolean {
  return text.length <= longestLine && lines.some(([line]) => line.test(text));
}

/** True for `Newsletter sales fell by 14 percent`, which begins like a label. */
function isReport(text: string): boolean {
  return subjectPattern.test(text) && /\d/.test(text) && reportedPattern.test(text);
}

function isSentence(text: string): boolean {
  return text.length >= linkedParagraphLength && /[.!?…]["”’»)]?$/.test(text);
}
