import type { Page } from 'playwright-core';

/** An element of ours in the page: its attributes, and its middle in the window, in CSS pixels. */
export interface OwnElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly x: number;
  readonly y: number;
}

/**
 * The elements with this tag name in our closed shadow roots that are drawn, in tree order, as the browser's own tools
 * see them: no script of a page's can.
 */
export async function ownElements(page: Page, tagName: string): Promise<OwnElement[]> {
  const tools = await page.context().newCDPSession(page);
  const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
  const elements: OwnElement[] = [];
  for (const { nodeId, attributes = [] } of inClosedRoots(root, tagName)) {
    // What is not drawn has no box.
    const box = await tools.send('DOM.getBoxModel', { nodeId }).catch(() => undefined);
    if (box === undefined) continue;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
    elements.push({ attributes: mapOf(attributes), x: (left + right) / 2, y: (top + bottom) / 2 });
  }
  await tools.detach();
  return elements;
}

/** What of the tools' nodes is read. */
interface DomNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly shadowRootType?: string;
  /** Names and values by turns. */
  readonly attributes?: string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function* inClosedRoots(node: DomNode, tagName: string, isInside = false): Generator<DomNode> {
  const inside = isInside || node.shadowRootType === 'closed';
  if (inside && node.localName === tagName) yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
    yield* inClosedRoots(child, tagName, inside);
}

function mapOf(attributes: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < attributes.length; at += 2) map.set(attributes[at] ?? '', attributes[at + 1] ?? '');
  return map;
}
