/**
 * A place for something of ours in the page: an element with a closed shadow root, so that neither styles nor scripts of
 * the page see inside. `data-claimlight` keeps it out of the article's text and of what counts as a change of the page.
 * It goes when the signal aborts.
 *
 * @param style rules for what is inside, which the page's own cannot reach.
 */
export function insertHost(page: Document, style: string, signal: AbortSignal): ShadowRoot {
  const host = page.createElement('div');
  host.setAttribute('data-claimlight', '');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = page.createElement('style');
  sheet.textContent = style;
  root.append(sheet);
  keepHost(root);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}

/** Puts back the host of something of ours, if the page has thrown it out or hidden it. A frame that was out loads anew. */
export function keepHost(inside: Node): void {
  const { host, ownerDocument } = inside.getRootNode() as ShadowRoot;
  // Inline and important, against the page's own rules for `div`. Without a box of its own nothing else can touch what is
  // inside but inherited styles, which are undone there.
  (host as HTMLElement).style.setProperty('display', 'contents', 'important');
  // Beside the body, which some pages exchange as a whole.
  if (!host.isConnected) ownerDocument.documentElement.append(host);
}

/** True if an event's target or a node is a host of ours. */
export function isHost(target: EventTarget | null): boolean {
  return target instanceof Element && target.hasAttribute('data-claimlight');
}
