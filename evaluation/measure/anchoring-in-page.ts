/** Runs in the page, under `globalThis.anchoring`: from HTML to selectors, and from selectors to a range. */
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import type { Selectors } from '../../annotation/model/annotation.ts';
import { describe } from '../../annotation/anchor/describe.ts';
import { buildTextModel, type TextModel } from '../../text/text-model.ts';

/** What became of a quote, as the page has it. */
export interface Outcome {
  readonly state: string;
  /** The range's text and the text model's, which differ where blocks or skipped elements lie inside. */
  readonly texts: readonly string[];
  /** The body's text before the range, without what is never shown. */
  readonly textBefore: string;
  readonly material: boolean | undefined;
}

/** What the page's own program offers to the evaluation. */
export interface AnchoringInPage {
  describeQuote(exact: string, nth: number): Selectors;
  anchorQuote(selectors: Selectors): Outcome;
}

const inPage: AnchoringInPage = {
  describeQuote(exact, nth) {
    const { text } = readBody();
    const pattern = exact
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+');
    const match = [...text.matchAll(new RegExp(pattern, 'g'))][nth];
    if (match === undefined) throw new Error(`"${exact}" does not stand in the page ${nth + 1} times.`);
    return describe(text, { start: match.index, end: match.index + match[0].length });
  },
  anchorQuote(selectors) {
    const model = readBody();
    const anchoring = anchor(prepareText(model.text), selectors);
    const material = anchoring.state === 'changed' ? anchoring.material : undefined;
    if (!('span' in anchoring)) return { state: anchoring.state, texts: [], textBefore: '', material };
    const range = model.rangeOf(anchoring.span);
    const texts = [range.toString(), model.text.slice(anchoring.span.start, anchoring.span.end)];
    return { state: anchoring.state, texts, textBefore: shownTextBefore(range), material };
  },
};

/** The whole body, without what is hidden or the extension's own: the cases have no article element. */
function readBody(): TextModel {
  return buildTextModel(document.body, {
    isSkipped: (element) => element.hasAttribute('data-claimlight') || isHidden(getComputedStyle(element)),
  });
}

/** What is folded away (`details`) can be read; what is not laid out or not painted cannot. */
function isHidden({ display, visibility }: CSSStyleDeclaration): boolean {
  return display === 'none' || visibility !== 'visible';
}

function shownTextBefore(range: Range): string {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const content = before.cloneContents();
  for (const element of content.querySelectorAll('script, style, noscript, template')) element.remove();
  return content.textContent;
}

Object.assign(globalThis, { anchoring: inPage });
