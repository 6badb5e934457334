import { callOf } from '../../text/node-property.ts';
/**
 * Stands on each element that we put into a page: it keeps it out of the article's text and of what counts as a change.
 */
export const ownAttribute = 'data-claimlight';

/** True if an event's target or a node is an element that we put into the page. */
export function isOwn(target: EventTarget | null): boolean {
  return target instanceof Element && callOf(target, 'hasAttribute', ownAttribute);
}
