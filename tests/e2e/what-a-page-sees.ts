import type { Page } from 'playwright-core';

/**
 * A script for the head of a page that counts what the page can notice: events of every type that it can name, on
 * window and document; changes of its tree once it has loaded; shifts of its layout, loads, and reports of the browser.
 */
export const noticing = `
  const seen = {};
  const note = (what) => { seen[what] = (seen[what] ?? 0) + 1 };
  const nameOf = (node) => node === window ? 'window' : node?.nodeName ?? String(node);
  const handlers = [window, document, HTMLElement.prototype, SVGElement.prototype].flatMap((of) => {
    const names = [];
    for (const name in of) if (name.startsWith('on')) names.push(name.slice(2));
    return names;
  });
  const others = ['DOMContentLoaded', 'focusin', 'focusout', 'compositionstart', 'textInput', 'visibilitychange',
    'touchstart', 'gotpointercapture', 'DOMActivate', 'fullscreenchange', 'scrollend', 'overscroll', 'prerenderingchange'];
  for (const type of new Set([...handlers, ...others]))
    for (const target of [window, document])
      if (!/unload$|^pointerrawupdate$/.test(type))
        target.addEventListener(type, (event) => note('event ' + type + ' of ' + nameOf(event.target)), true);
  for (const type of ['loading', 'loadingdone', 'loadingerror']) document.fonts.addEventListener(type, () => note('fonts ' + type));
  addEventListener('load', () => new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of changes)
      note('change ' + [type, nameOf(target), attributeName, ...addedNodes, '/', ...removedNodes].map(nameOf).join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  for (const type of ['layout-shift', 'resource'])
    new PerformanceObserver((list) => { for (const { name } of list.getEntries()) note(type + ' ' + name) }).observe({ type });
  new ReportingObserver((reports) => { for (const { type, body } of reports) note('report ' + type + ' ' + body?.id) }).observe();
  window.seen = seen;`;

/** What a page can notice and measure, all of it comparable. */
export interface WhatPageSees {
  readonly noticed: Readonly<Record<string, number>>;
  readonly tree: string;
  readonly globals: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** Of each element, its sizes, and its computed style with those of its parts that have no element. */
  readonly sizes: readonly string[];
  readonly styles: readonly string[];
  /** What lies under each point of a grid of pixels, and where in a text it is. */
  readonly hits: string;
  readonly carets: string;
}

/** CSS pixels between two points that are asked what lies under them. */
const grid = { hits: 4, carets: 12 };

export async function whatPageSees(page: Page): Promise<WhatPageSees> {
  // Until what comes late has come: the page script waits for idle time.
  await page.waitForTimeout(1500);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate((grid) => {
    const elements = [...document.querySelectorAll<HTMLElement>('*')];
    const styleOf = (element: Element, part?: string): string => {
      const style = getComputedStyle(element, part);
      return [...style].map((name) => style.getPropertyValue(name)).join(';');
    };
    const points = (step: number) =>
      Array.from({ length: Math.floor(innerHeight / step) }, (_, row) =>
        Array.from({ length: Math.floor(innerWidth / step) }, (_, column) => [column * step, row * step] as const),
      ).flat();
    const placeOf = new Map<Element | null, number>(elements.map((element, index) => [element, index]));
    const caretAt = (x: number, y: number): string => {
      const { offsetNode, offset } = document.caretPositionFromPoint(x, y) ?? {};
      return `${offsetNode?.nodeName ?? ''}${offset ?? ''}`;
    };
    return {
      noticed: { ...(window as unknown as { seen: Record<string, number> }).seen },
      tree: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).sort(),
      counts: {
        frames: window.length,
        sheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.length,
        fonts: document.fonts.size,
        animations: document.getAnimations().length,
        selected: getSelection()?.rangeCount ?? 0,
        scrolled: scrollX + scrollY,
        history: history.length,
      },
      sizes: elements.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height, each.scrollWidth, each.scrollHeight, each.clientHeight, each.scrollTop].join();
      }),
      styles: elements.map((each) =>
        [undefined, '::before', '::after', '::selection'].map((part) => styleOf(each, part)).join(),
      ),
      hits: points(grid.hits)
        .map(([x, y]) => placeOf.get(document.elementFromPoint(x, y)))
        .join(),
      carets: points(grid.carets)
        .map(([x, y]) => caretAt(x, y))
        .join(),
    };
  }, grid);
}
