import { leadingText } from '../text/leading-text.ts';
import { callOf, propertyOf } from '../text/node-property.ts';

/**
 * What the style sheets of the page make of an element. A document that is not shown (parsed from text) has no styles:
 * there attributes alone are asked. Cheap while the page does not change, since the browser keeps what it
 * computed.
 */

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return propertyOf(element, 'ownerDocument').defaultView?.getComputedStyle(element);
}

/**
 * True if an element and all in it is out of sight. Not so in a closed `<details>`: the reader can open it. Without
 * styles, by its `hidden` attribute.
 */
export function isHidden(element: Element): boolean {
  const style = styleOf(element);
  if (style === undefined) return callOf(element, 'hasAttribute', 'hidden');
  return style.display === 'none' || /hidden|collapse/.test(style.visibility);
}

/**
 * True if an element is read by screen readers only: clipped to nothing, or a pixel in size. Its size is asked of the
 * few elements that overlap others and cut off what does not fit, since it makes the browser lay out the page.
 */
export function isForEarOnly(element: Element): boolean {
  const style = styleOf(element);
  if (style === undefined || !/absolute|fixed/.test(style.position)) return false;
  if (
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    /^rect\((?:[01](?:px)?[, ]*){4}\)/.test(style.getPropertyValue('clip'))
  )
    return true;
  return /hidden|clip/.test(style.overflowX) && parseFloat(style.width) <= 1;
}

/** True if words stand struck out. */
export function isStruckOut(element: Element): boolean {
  return styleOf(element)?.textDecorationLine.includes('line-through') === true;
}

const blockDisplay = /^(?:block|flex|grid|flow-root|list-item|table|table-(?:row|cell|caption|row-group))$/;
const longestDropCap = 3;

/**
 * Whether an element starts and ends a block, where its style sheet says so: a `<span>` set as a block does, a first
 * letter that the text flows around does not, whatever its element. Undefined where the element's name tells.
 */
export function isSetAsBlock(element: Element): boolean | undefined {
  const style = styleOf(element);
  if (style === undefined) return undefined;
  const isBeside = style.float !== 'none' || /^inline/.test(style.display);
  if (isBeside && isDropCap(element)) return false;
  return blockDisplay.test(style.display) ? true : undefined;
}

/** A letter or two, right before the rest of their word. */
function isDropCap(element: Element): boolean {
  if (propertyOf(element, 'childElementCount') > 1) return false;
  const text = leadingText(element, longestDropCap + 1);
  return text.length <= longestDropCap && /^["“«‘„]?\p{L}{1,2}$/u.test(text.trim()) && isGlued(element);
}

/** True if a letter follows an element without white space between. */
export function isGlued(element: Element): boolean {
  const next = propertyOf(element, 'nextSibling');
  // A letter beyond the Basic Multilingual Plane has two units.
  return next !== null && /^\p{L}/u.test(leadingText(next, 2));
}
