import { callOf, propertyOf } from '../../text/node-property.ts';
import { markAsOwn } from '../reading/own-elements.ts';

/**
 * Inserts an element of our own into the page, with a closed shadow root, so that neither styles nor scripts of the
 * page see inside. It is removed when the signal aborts.
 *
 * @param style rules for what is inside, which the page's own cannot reach.
 */
export function insertHost(page: Document, style: string, signal: AbortSignal): ShadowRoot {
  const host = page.createElement('div');
  markAsOwn(host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = page.createElement('style');
  sheet.textContent = style;
  root.append(sheet);
  keepHost(root);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}

/**
 * Puts back the host of an element of our own, if the page has removed or hidden it. A frame that was removed loads
 * anew, as it does in browsers that cannot move elements in one step (Chromium before 133, Firefox before 144).
 *
 * @param inside any node of the host's shadow tree.
 * @param near where on the page it is to be used: while the page shows a modal dialog, nothing outside of that can be.
 */
export function keepHost(inside: Node, near?: Node): void {
  const root = callOf(inside, 'getRootNode') as ShadowRoot;
  const host = root.host as HTMLDivElement;
  // Inline and important, against the page's own rules for `div`. As the host has no box of its own,
  // only inherited styles can touch what is inside, and those are undone there.
  host.style.setProperty('display', 'contents', 'important');
  // Beside the body, which some pages replace as a whole.
  const place = modalAround(near) ?? root.ownerDocument.documentElement;
  if (propertyOf(host, 'parentNode') === place) return;
  const canMove = host.isConnected && 'moveBefore' in Element.prototype;
  callOf(place, canMove ? 'moveBefore' : 'insertBefore', host, null);
}

/** The page's modal dialog that a node stands in, across the edges of shadow trees; undefined outside of any. */
function modalAround(near: Node | undefined): Element | undefined {
  for (
    let at: Node | null | undefined = near;
    at;
    at = at instanceof ShadowRoot ? at.host : propertyOf(at, 'parentNode')
  ) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  return undefined;
}
