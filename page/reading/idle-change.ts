import { callOf, propertyOf } from '../../text/node-property.ts';
import { isOwn } from './own-elements.ts';

/** Elements that hold no text of an article, whatever stands in them. */
const textless = new Set(['SCRIPT', 'NOSCRIPT', 'IFRAME', 'IMG', 'META']);

/**
 * True for a change after which the page reads as before: an element of our own has come or gone, or, outside of the
 * article, elements without text, such as those that adverts and counters are loaded with.
 */
export function isIdleChange(change: MutationRecord, article: Element | undefined): boolean {
  const { type, addedNodes, removedNodes } = change;
  if (type !== 'childList') return false;
  const nodes = [...addedNodes, ...removedNodes];
  if (nodes.every(isOwn)) return true;
  // What surrounds the article changes with it: its own text may have been put there, or taken away.
  const isOutside = article !== undefined && !callOf(article, 'contains', change.target);
  return isOutside && nodes.every(isWithoutText);
}

function isWithoutText(node: Node): boolean {
  return node instanceof Element && textless.has(propertyOf(node, 'tagName'));
}
