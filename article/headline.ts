import { shortWordsOf } from '../text/leading-text.ts';
import { callOf } from '../text/node-property.ts';
import { jsonLdNodes } from './json-ld.ts';
import { metaOf } from './meta.ts';
import { cleanString } from './declared-strings.ts';
import { parentOf } from './parent.ts';
import { isHidden } from './styles.ts';

/** Words of a heading that have to stand in the page's declared title: editors shorten and vary one of the two. */
const sharedWords = 0.5;
/** Fewer words are the name of a paper or of a section, and state nothing. */
const fewestWords = 3;
/** Characters of a heading, and headings that are looked at: more are none that somebody reads. */
const longestHeading = 2000;
const mostHeadings = 200;
/** Characters of a heading in a script without spaces that have to stand in the title as they are. */
const sharedCharacters = 8;

/**
 * The live heading that the article is under: the nearest one before the article's text, or in it, that the page's own
 * titles agree with. Null where none does: a heading above an article may as well name the paper or the section.
 */
export function headlineOf(document: Document, root: Element): Element | null {
  const titles = titlesOf(document);
  const tree = callOf(root, 'getRootNode') as Document | ShadowRoot;
  const named = [...tree.querySelectorAll('h1, [itemprop~=headline]')]
    .slice(0, mostHeadings)
    .filter((heading) => !standsAfter(heading, root) && isNamedIn(wordsOf(heading), titles) && !isHidden(heading));
  if (named.length === 0) return null;
  for (let part: Element | null = root; part !== null; part = parentOf(part)) {
    const inside = named.filter((heading) => heading !== part && callOf(part, 'contains', heading));
    // The last before the text, so that the headline of another article above this one is not taken.
    const nearest = part === root ? inside[0] : inside.at(-1);
    if (nearest !== undefined) return nearest;
  }
  return null;
}

function titlesOf(document: Document): string[] {
  const meta = metaOf(document);
  const declared = jsonLdNodes(document).map(({ headline }) => cleanString(headline, 2000));
  return [document.title, meta.get('og:title') ?? '', ...declared].map((title) => title.toLowerCase());
}

function wordsOf(heading: Element): string {
  return (shortWordsOf(heading, longestHeading) ?? '').toLowerCase();
}

function isNamedIn(heading: string, titles: readonly string[]): boolean {
  const words = heading.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isSpaced = words.length >= fewestWords;
  if (!isSpaced && heading.length < 2 * sharedCharacters) return false;
  return titles.some((title) => {
    if (!isSpaced) return title.includes(heading.slice(0, sharedCharacters));
    const known = new Set(title.match(/[\p{L}\p{N}]+/gu));
    return words.filter((word) => known.has(word)).length >= words.length * sharedWords;
  });
}

function standsAfter(element: Element, root: Element): boolean {
  const order = callOf(root, 'compareDocumentPosition', element);
  const isInside = (order & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  return !isInside && (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
