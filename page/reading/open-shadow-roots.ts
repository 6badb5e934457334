import { propertyOf } from '../../text/node-property.ts';

/** The open shadow roots under a node, those inside of others too, in no order: they can stand in each other deeply. */
export function* openShadowRoots(within: Document | ShadowRoot): Generator<ShadowRoot> {
  const trees = [within];
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    for (const element of tree.querySelectorAll('*')) {
      const shadowRoot = propertyOf(element, 'shadowRoot');
      if (shadowRoot === null) continue;
      yield shadowRoot;
      trees.push(shadowRoot);
    }
  }
}
