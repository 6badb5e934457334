import { callOf } from '../text/node-property.ts';
import { highlightNames } from './highlight-name.ts';
import { createPainter } from './painter.ts';

const sheet = new CSSStyleSheet();

/**
 * Paints the parts of a sample that name their highlight in `data-paint`, with the same registry and the same
 * stylesheet as a page. The stylesheet is a constructed one, because the content security policy allows no `<style>`.
 */
export function paintPreview(sample: HTMLElement, css: string): void {
  sheet.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const painter = createPainter(CSS.highlights);
  for (const name of highlightNames)
    painter.paint(name, [...callOf(sample, 'querySelectorAll', `[data-paint="${name}"]`)].map(rangeOver));
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
