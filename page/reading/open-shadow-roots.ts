/** The open shadow roots under a node, those inside of others too. */
export function* openShadowRoots(within: ParentNode): Generator<ShadowRoot> {
  for (const { shadowRoot } of within.querySelectorAll('*')) {
    if (shadowRoot === null) continue;
    yield shadowRoot;
    yield* openShadowRoots(shadowRoot);
  }
}
