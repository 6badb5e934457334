import { callOf, propertyOf } from './node-property.ts';
import type { BlockKind } from './span.ts';

/**
 * Elements whose text is never running text: code, widgets, graphics, fallbacks, ruby annotations, and words no longer
 * in force.
 */
export const neverRead: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe frame frameset noframes object embed applet audio video canvas map ' +
    'textarea select option optgroup datalist input button meter progress head title noembed rt rp s strike del'
  ).split(' '),
);

/** Elements that the HTML standard's rendering section lays out as blocks, rows or cells, and so end a line of text. */
const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search ' +
    'section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements that keep the line breaks of their source. */
export const preformatted: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

const blockDisplay = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|flow-root|list-item|table)/i;

/** The kind of the blocks inside an element: its own, or that of the elements around it. */
export function kindInside(name: string, around: BlockKind): BlockKind {
  // A paragraph in a cell is prose: whole articles are laid out in tables.
  if (name === 'p' && around === 'cell') return 'paragraph';
  return kinds.get(name) ?? around;
}

/**
 * True if an element starts and ends a block. Decided without reading layout: by name, by an inline `display`, and for
 * custom elements, about which nothing is known, by their children.
 */
export function isBlock(element: Element, name: string): boolean {
  if (blockElements.has(name)) return true;
  const style = callOf(element, 'getAttribute', 'style');
  if (style !== null && blockDisplay.test(style)) return true;
  return name.includes('-') && hasBlockChild(element);
}

function hasBlockChild(element: Element): boolean {
  const root = propertyOf(element, 'shadowRoot');
  const first = root === null ? propertyOf(element, 'firstElementChild') : root.firstElementChild;
  for (let child = first; child !== null; child = propertyOf(child, 'nextElementSibling')) {
    if (blockElements.has(propertyOf(child, 'localName'))) return true;
  }
  return false;
}
