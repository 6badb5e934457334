/**
 * A place for something of ours in the page: an element with a closed shadow root, so that neither styles nor scripts of
 * the page see inside. `data-claimlight` keeps it out of the article's text and of what counts as a change of the page.
 * It goes when the signal aborts.
 */
export function insertHost(page: Document, signal: AbortSignal): ShadowRoot {
  const host = page.createElement('div');
  host.setAttribute('data-claimlight', '');
  // Inline and important, against the page's own rules for `div`. Without a box of its own nothing else can touch what is
  // inside but inherited styles, which are undone there.
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  // Beside the body, which some pages exchange as a whole.
  page.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}

/** True if a node is a host of ours. */
export function isHost(node: Node | null): boolean {
  return node instanceof Element && node.hasAttribute('data-claimlight');
}
