import { callOf, propertyOf } from '../text/node-property.ts';
import { isLabel } from './lines.ts';
import { speaksOfPaper } from './notice.ts';
import { isBlockElement } from './prose.ts';

/** A longer line is a paragraph of the report, however it begins. */
const longestLine = 400;
/** An element with more children is looked at in too long a task, and is no paragraph. */
const mostChildren = 400;

/**
 * Gives a function that tells of text whether it stands in a line, between two `<br>`s or one and the end of its
 * paragraph, that speaks to the reader of the paper itself. Each element is looked at once: ask while the page stays as
 * it is.
 */
export function noticeLines(): (text: Text) => boolean {
  const known = new WeakMap<Element, ReadonlySet<Node>>();
  return (text) => {
    if (!/\S/.test(text.data)) return false;
    let node: Node = text;
    for (let around = parentOf(node); around !== null; around = parentOf(node)) {
      const inNotices = known.get(around) ?? nodesInNotices(around);
      known.set(around, inNotices);
      if (inNotices.has(node)) return true;
      if (isBlockElement(around)) return false;
      node = around;
    }
    return false;
  };
}

function parentOf(node: Node): Element | null {
  return propertyOf(node, 'parentElement');
}

/** The children of an element that make up such lines. */
function nodesInNotices(element: Element): ReadonlySet<Node> {
  const found = new Set<Node>();
  if (propertyOf(element, 'childNodes').length > mostChildren) return found;
  const children = [...propertyOf(element, 'childNodes')];
  if (!children.some(isBreak)) return found;
  let line: Node[] = [];
  for (const child of [...children, null]) {
    if (child !== null && !isBreak(child)) {
      line.push(child);
      continue;
    }
    if (isNoticeLine(line)) for (const node of line) found.add(node);
    line = [];
  }
  return found;
}

function isBreak(node: Node): boolean {
  return node instanceof Element && propertyOf(node, 'localName') === 'br';
}

function isNoticeLine(line: readonly Node[]): boolean {
  if (line.some((node) => node instanceof Element && holdsLines(node))) return false;
  const words = line.map((node) => propertyOf(node as Element, 'textContent')).join('');
  const text = words.replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= longestLine && (speaksOfPaper(text) || isLabel(text));
}

/** Of such an element, its own lines are asked. */
function holdsLines(element: Element): boolean {
  return isBlockElement(element) || callOf(element, 'querySelector', 'br') !== null;
}
