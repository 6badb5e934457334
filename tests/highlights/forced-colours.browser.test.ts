import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { highlightCss } from '../../highlights/highlight-css.ts';

afterEach(() => emulate('none'));

function emulate(value: 'active' | 'none'): Promise<unknown> {
  return cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}

const texts = [
  ['a paragraph', '<p data-asked>Text of a <a href="#">link</a></p>'],
  ['a bare div', '<div data-asked>Text of a <a href="#">link</a></div>'],
  ['a link in a bare div', '<div>Text of a <a data-asked href="#">link</a></div>'],
  ['lines in a div', '<div data-asked>One line<br>and <b>another</b></div>'],
  ['an element of the page’s own', '<my-body><my-line data-asked>Text</my-line></my-body>'],
] as const;

const others = [
  ['a box with paragraphs in it', '<div data-asked><p>Text</p></div>'],
  ['a box with a picture in it', '<div data-asked>Text <img alt=""></div>'],
  ['an empty box, as of an icon', '<div data-asked></div>'],
  ['a button', '<div>Text</div><button data-asked>Text</button>'],
] as const;

it.each(texts)('in forced colours highlights are no solid blocks over %s', async (_what, html) =>
  expect(await adjustOf(html)).toBe('none'),
);

it.each(others)('in forced colours %s stays as the browser makes it', async (_what, html) =>
  expect(await adjustOf(html)).toBe('auto'),
);

/** What the style sheet makes of `forced-color-adjust` on the element with `data-asked`. */
async function adjustOf(html: string): Promise<string> {
  await emulate('active');
  document.head.innerHTML = `<style>${highlightCss('both', 'standard')}</style>`;
  document.body.innerHTML = html;
  const asked = document.querySelector('[data-asked]') ?? document.body;
  return getComputedStyle(asked).getPropertyValue('forced-color-adjust');
}
