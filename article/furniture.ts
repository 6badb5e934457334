import { drain } from '../text/drain.ts';
import { BESIDE_BODY, HIDDEN_NAME, nameWords, NEVER_BODY } from './element-names.ts';
import { parentOf } from './parent.ts';
import { isBlockElement, proseBlocks } from './prose.ts';

/** Elements that are never running text: a selector, and where it was seen. */
const ALWAYS: readonly (readonly [selector: string, example: string])[] = [
  [
    'nav, [role=navigation], [role=menu], [role=toolbar], [role=search]',
    'folha.uol.com.br: section menu inside the article',
  ],
  ['aside, [role=complementary]', 'theguardian.com: rich links to other articles'],
  ['footer, [role=contentinfo]', 'nytimes.com: print edition note and bottom links'],
  ['form, dialog, [role=dialog], [role=alert]', 'lsm.lv: report a mistake in the text'],
  ['figure, figcaption, [role=img], [itemprop~=caption]', 'nbcnews.com: captions with photo credits'],
  ['[itemprop~=author], [rel~=author], address', 'lemonde.fr: the author and what the author does'],
  ['[hidden], [aria-hidden=true]', 'theverge.com: copies of the headline for other screens'],
  ['[style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i]', 'cnn.com: consent notices'],
  ['[data-claimlight]', 'our own'],
];
const ALWAYS_SELECTOR = ALWAYS.map(([selector]) => selector).join(',');

/** Lines between paragraphs that no element and no class marks as furniture. */
const LINES: readonly (readonly [line: RegExp, example: string])[] = [
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
const LONGEST_LINE = 160;

/** An element with this share of the root's running text is the article, whatever its name. */
const TOO_MUCH_TO_SKIP = 0.3;
/** Blocks weighed between two pauses: about a millisecond. */
const SLICE = 500;
/** Characters of a paragraph that counts as running text. */
const PARAGRAPH = 80;

/**
 * Gives a function that tells whether an element inside an article root is furniture: not part of the article's running text.
 * Ask it about outer elements first, as `buildTextModel` does; after the page has changed, make a new one.
 */
export function furnitureIn(root: Element): (element: Element) => boolean {
  return drain(furnitureInSlices(root));
}

/** As `furnitureIn`, pausing at every `yield` so that a root of any size can be weighed in short tasks. */
export function* furnitureInSlices(root: Element): Generator<undefined, (element: Element) => boolean> {
  const prose = yield* proseUnder(root);
  const tooMuch = (prose.get(root) ?? 0) * TOO_MUCH_TO_SKIP;
  return (element) => {
    if (element === root) return false;
    const inside = prose.get(element) ?? 0;
    const isBlock = isBlockElement(element);
    const isPartOfParagraph = !isBlock && (prose.get(element.parentElement ?? root) ?? 0) > 0;
    const holdsBody = inside > tooMuch;
    if (element.matches(ALWAYS_SELECTOR)) return !holdsBody || element.hasAttribute('data-claimlight');
    if (!holdsBody && HIDDEN_NAME.test(element.getAttribute('class') ?? '')) return true;
    if (isNamedBeside(element, holdsBody || isPartOfParagraph)) return true;
    return inside === 0 && isBlock && isLine(element);
  };
}

function isNamedBeside(element: Element, holdsBody: boolean): boolean {
  const names = nameWords(element);
  if (names === '') return false;
  if (NEVER_BODY.test(names)) return true;
  return !holdsBody && BESIDE_BODY.test(names);
}

/** Characters of paragraphs under each element, without what is never body. */
function* proseUnder(root: Element): Generator<undefined, Map<Element, number>> {
  const prose = new Map<Element, number>();
  let blocks = 0;
  for (const { element, length, linked } of proseBlocks(root)) {
    if (++blocks % SLICE === 0) yield;
    if (length < PARAGRAPH || linked > length / 2) continue;
    for (let at: Element | null = element; at !== null; at = at === root ? null : parentOf(at))
      prose.set(at, (prose.get(at) ?? 0) + length);
  }
  return prose;
}

/** True for a block of nothing but links, and for one of the lines above. Only for blocks without any paragraph. */
function isLine(element: Element): boolean {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  if (text === '') return false;
  if (text.length <= LONGEST_LINE && LINES.some(([line]) => line.test(text))) return true;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent.trim().length;
  return linked >= text.length * 0.7;
}
