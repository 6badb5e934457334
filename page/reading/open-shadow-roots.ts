import { propertyOf } from '../../text/node-property.ts';
/** The open shadow roots under a node, those inside of others too. */
export function* openShadowRoots(within: Document | ShadowRoot): Generator<ShadowRoot> {
  for (const element of within.querySelectorAll('*')) {
    const shadowRoot = propertyOf(element, 'shadowRoot');
    if (shadowRoot === null) continue;
    yield shadowRoot;
    yield* openShadowRoots(shadowRoot);
  }
}
