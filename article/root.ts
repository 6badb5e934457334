import { proseBlocks } from './prose.ts';

/** Less running text than this is no article. Readability.js asks for 500 characters; short wire reports have fewer. */
const LEAST_PROSE = 250;
/** An element that holds this share of the text around it is the body; the rest is a lead-in, a notice or a teaser. */
const BODY_SHARE = 0.8;
/** Blocks looked at before the search pauses: about a millisecond. */
const SLICE = 500;

const NOT_BODY =
  /\b(comments?|disqus|replies|related|recommend\w*|promo\w*|newsletter|sidebar|footer|cookie|consent|outbrain|taboola|most-?(read|popular)|trending|breadcrumbs?|subscri\w*|paywall|modal|popup)\b/i;

/** The live element that holds the article's body, or null. Linear in the page's nodes; see `articleRootInSlices`. */
export function findArticleRoot(document: Document): Element | null {
  const search = articleRootInSlices(document);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/** The same, pausing at every `yield` so that a page of any size can be searched in short tasks. */
export function* articleRootInSlices(document: Document): Generator<undefined, Element | null> {
  const prose = new Map<Element, number>();
  const outside = new Map<Element, boolean>();
  let blocks = 0;
  for (const { element, length, linked } of proseBlocks(document.body)) {
    if (++blocks % SLICE === 0) yield;
    const weight = weightOf(length, linked);
    if (weight === 0 || isOutside(element, outside)) continue;
    for (let around: Element | null = element; around !== null; around = around.parentElement)
      prose.set(around, (prose.get(around) ?? 0) + weight);
  }
  return descend(document.body, prose);
}

/** A paragraph weighs more than its length: what stands in short lines is teasers, labels and notices. */
function weightOf(length: number, linked: number): number {
  if (length < 40 || linked > length / 2) return 0;
  return (length - linked) * Math.min(1, length / 150);
}

function isOutside(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = element.parentElement;
  const named = element.localName !== 'body' && parent !== null && NOT_BODY.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
  const outside = named || (parent !== null && isOutside(parent, known));
  known.set(element, outside);
  return outside;
}

function descend(body: Element, prose: ReadonlyMap<Element, number>): Element | null {
  if ((prose.get(body) ?? 0) < LEAST_PROSE) return null;
  for (let element = body; ; ) {
    const total = prose.get(element) ?? 0;
    let best: Element | undefined;
    for (const child of element.children) if ((prose.get(child) ?? 0) >= total * BODY_SHARE) best = child;
    if (best === undefined || best.localName === 'p') return element;
    element = best;
  }
}
