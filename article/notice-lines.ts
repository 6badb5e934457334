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
  const lines = new WeakMap<Element, ReadonlySet<Node>>();
  const linesIn = (element: Element): ReadonlySet<Node> => {
    const found = lines.get(element) ?? nodesInNotices(element);
    lines.set(element, found);
    return found;
  };
  /** Of elements that stand in a line: whether that is a notice. */
  const known = new WeakMap<Node, boolean>();
  return (text) => {
    if (!/\S/.test(text.data)) return false;
    const path: Node[] = [];
    let isNotice: boolean | undefined;
    for (let node: Node = text; isNotice === undefined;) {
      path.push(node);
      const around = parentOf(node);
      if (around === null) isNotice = false;
      else if (linesIn(around).has(node)) isNotice = true;
      else isNotice = isBlockElement(around) ? false : known.get(around);
      if (around !== null) node = around;
    }
    for (const node of path) known.set(node, isNotice);
    return isNotice;
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
