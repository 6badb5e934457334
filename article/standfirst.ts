import { callOf, propertyOf } from '../text/node-property.ts';
import { cleanString } from './declared-strings.ts';
import { nameWords } from './element-names.ts';
import { jsonLdNodes } from './json-ld.ts';
import { metaOf } from './meta.ts';
import { parentOf } from './parent.ts';
import { isBlockElement, paragraphLength, type ProseBlock } from './prose.ts';

/** What papers call the sentence or two between headline and text, in the languages of the web's style sheets. */
const leadNames =
  / (?:stand ?first|deck?|dek|lead|lede|leadin|leadtext|intro|introduction|introtext|summary|sub(?:title|head|headline|line)|excerpt|preamble|abstract|kicker text|vorspann|einleitung|chapo|chapeau|entradilla|bajada|copete|sottotitolo|sommario|occhiello|ingress|manchet|spot|lid)(?= )/;
/** Blocks looked at before the body: headline, byline, date, sharing and a caption stand between. */
const mostBlocksBetween = 40;
/** Blocks between a main heading and a paragraph that nothing else marks as a standfirst. */
const mostBlocksUnderHeading = 2;
const shortest = 40;
/** Characters that a declared description and a standfirst share at their start, without white space and marks. */
const sharedStart = 40;
/** Characters of a place before the words that are declared. */
const longestPlace = 20;
const longestDescription = 1000;
/** Characters of the body in which a standfirst may stand once more. */
const lengthOfStart = 20_000;

/**
 * The blocks between headline and body that say in a sentence or two what the article is about, in reading order: what
 * the page declares as its description, what is named so, or the paragraph right under the main heading.
 *
 * @param blocks all paragraphs of the page, in reading order.
 * @param isBeside true for those that belong to something beside the article.
 */
export function standfirstsBefore(
  body: Element,
  blocks: readonly ProseBlock[],
  isBeside: (block: ProseBlock) => boolean,
): Element[] {
  const start = blocks.findIndex(({ element }) => callOf(body, 'contains', element));
  const before = blocks.slice(Math.max(0, start - mostBlocksBetween), Math.max(0, start));
  const heading = before.findLastIndex(({ element }) => callOf(element, 'closest', 'h1') !== null);
  const candidates = before
    .slice(heading + 1)
    .filter(({ length, linked }) => length >= shortest && linked <= length / 2)
    .filter(({ element }) => !callOf(element, 'contains', body));
  if (candidates.length === 0) return [];
  const { isDeclared, isLead } = leadTests(body);
  // Some call it the story's teaser, as others call what leads to other stories.
  const own = candidates.filter((block) => !isBeside(block) || isDeclared(block.element));
  return own.flatMap((block) => {
    const isUnderHeading = heading >= 0 && before.indexOf(block) - heading <= mostBlocksUnderHeading;
    return withoutHeading(block.element).filter((element) => isLead(element, isUnderHeading));
  });
}

/** Of an element that holds the headline as well, what stands after it. */
function withoutHeading(element: Element): Element[] {
  const children = [...propertyOf(element, 'children')];
  const heading = children.findIndex((child) => propertyOf(child, 'localName') === 'h1');
  return heading < 0 ? [element] : children.slice(heading + 1).filter((child) => !isBlockElement(child));
}

interface LeadTests {
  /** True for what the page declares as its description; a place may stand before it (`Berlin. The council …`). */
  readonly isDeclared: (element: Element) => boolean;
  /** Tells a standfirst from headlines, and from what the body says once more. */
  readonly isLead: (element: Element, isUnderHeading: boolean) => boolean;
}

function leadTests(body: Element): LeadTests {
  const { titles, descriptions } = declaredOf(propertyOf(body, 'ownerDocument'));
  const openings = descriptions.map((each) => each.slice(0, sharedStart));
  const isDescription = (text: string) =>
    descriptions.some((each) => each.startsWith(text.slice(0, sharedStart))) ||
    openings.some((opening) => text.slice(0, longestPlace + sharedStart).includes(opening));
  const start = plain(propertyOf(body, 'textContent').slice(0, lengthOfStart));
  return {
    isDeclared: (element) => isDescription(plain(propertyOf(element, 'textContent'))),
    isLead(element, isUnderHeading) {
      const words = propertyOf(element, 'textContent').trim();
      const text = plain(words);
      if (start.includes(text) || titles.some((title) => title.startsWith(text.slice(0, sharedStart)))) return false;
      if (isDescription(text)) return true;
      if (words.length < paragraphLength && callOf(element, 'closest', 'h1,h2,h3') !== null)
        return isNamedSo(element, 1);
      return isNamedSo(element, 2) || (isUnderHeading && /[.!?。！？]["”»]?$/.test(words));
    },
  };
}

/** @param depth how many elements are asked: this one, and those around it. */
function isNamedSo(element: Element, depth: number): boolean {
  if (leadNames.test(nameWords(element))) return true;
  const around = parentOf(element);
  return depth > 1 && around !== null && isNamedSo(around, depth - 1);
}

/** Titles and descriptions that the page declares, without white space and marks. */
function declaredOf(document: Document): { readonly titles: string[]; readonly descriptions: string[] } {
  const meta = metaOf(document);
  const nodes = jsonLdNodes(document);
  const plainOf = (values: readonly unknown[]) => values.map((value) => plain(cleanString(value, longestDescription)));
  const descriptions = [
    ...['description', 'og:description', 'twitter:description'].map((name) => meta.get(name)),
    ...nodes.flatMap(({ description, alternativeHeadline }) => [description, alternativeHeadline]),
  ];
  return {
    titles: plainOf([document.title, meta.get('og:title'), ...nodes.map(({ headline }) => headline)]),
    descriptions: plainOf(descriptions).filter((text) => text.length >= sharedStart),
  };
}

function plain(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}
