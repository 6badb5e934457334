import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds wrong with a page of ours, a line each, with the first place. */
export async function faultsOf(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // A colour that is on its way to another would be measured half way.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
  });
}

/** What is wider than its place: the page itself, and controls whose words are cut off. */
export function overflowOf(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, .segment span, h1, h2, label, .claim-text, .hint'),
    ];
    // What ends in an ellipsis, or after so many lines, is meant to, and told in full by its title or when it is
    // opened.
    const cut = controls.filter((control) => {
      const { textOverflow, webkitLineClamp } = getComputedStyle(control);
      const isMeant = textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || control.matches('.visually-hidden');
      return !isMeant && control.clientWidth > 0 && control.scrollWidth > control.clientWidth + 1;
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : []),
      ...cut.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  });
}
