/** Stands on each element that we put into a page, for whoever looks for it with the browser's tools. */
const ownAttribute = 'data-claimlight';

/**
 * The elements that we put into the page, in the world that our scripts share: the page can write our attribute on
 * elements of its own. Under a symbol, since an element of the page's can give its name to the window.
 */
const elements = Symbol.for('claimlight own elements');
const world = globalThis as { [elements]?: WeakSet<EventTarget> };

/** Has an element that we put into the page known as ours: it is no text of an article, and no change of the page. */
export function markAsOwn(element: HTMLDivElement): void {
  element.setAttribute(ownAttribute, '');
  (world[elements] ??= new WeakSet()).add(element);
}

/** True if an event's target or a node is an element that we put into the page. */
export function isOwn(target: EventTarget | null): boolean {
  return target !== null && world[elements]?.has(target) === true;
}
