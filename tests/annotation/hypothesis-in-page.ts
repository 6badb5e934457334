/** Runs in a page, under `globalThis.suite`: the DOM side of Hypothesis' anchoring suites, as plain data. */
import type { Span } from '../../text/span.ts';
import { buildTextModel } from '../../text/text-model.ts';

export interface RangeSpec {
  readonly description: string;
  readonly quote: string;
  readonly start: { readonly container: number | string; readonly offset: number };
  readonly end: { readonly container: number | string; readonly offset: number };
}

/** What the test asks of the page. */
export interface SuiteInPage {
  /** The span of a range, and the text of the range that the span leads back to. */
  readSpec(fixture: string, spec: RangeSpec): { text: string; span: Span | null; back: string };
  /** The text that Hypothesis counts in, and ours. */
  readTexts(html: string): Promise<{ content: string; model: string }>;
}

const inPage: SuiteInPage = {
  readSpec(fixture, { start, end }) {
    const section = document.createElement('section');
    section.innerHTML = fixture;
    document.body.replaceChildren(section);
    const range = document.createRange();
    range.setStart(nodeAt(section, start.container), start.offset);
    range.setEnd(nodeAt(section, end.container), end.offset);
    const model = buildTextModel(section);
    const span = model.spanOf(range);
    return { text: model.text, span, back: span === null ? '' : model.rangeOf(span).toString() };
  },
  async readTexts(html) {
    const inert = html.replaceAll('src=', 'sr_=').replaceAll('href=', 'hre_=');
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = inert;
    document.body.replaceChildren(frame);
    await loaded;
    // Where scripts can run, what stands in <noscript> is text, and Hypothesis counts it.
    const content = frame.contentDocument?.body.textContent ?? '';
    return { content, model: buildTextModel(new DOMParser().parseFromString(inert, 'text/html').body).text };
  },
};

function nodeAt(root: Element, container: number | string): Node {
  const found = typeof container === 'number' ? textNodes(root)[container] : byPath(root, container);
  if (found === undefined) throw new Error(`There is no node at ${container}.`);
  return found;
}

function byPath(root: Element, path: string): Node | undefined {
  return document.evaluate(`.${path}`, root, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue ?? undefined;
}

function textNodes(root: Element): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes;
}

Object.assign(globalThis, { suite: inPage });
