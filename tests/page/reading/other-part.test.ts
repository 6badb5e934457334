import { expect, it } from 'vitest';
import { isLaterPage } from '../../../page/reading/other-part.ts';

const source = 'https://www.paper.example/2026/11/18/ferry-line-cuts-sailings';

it.each(['?page=2', '/2', '/page/3/', '-2.html', '?seite=2&utm_source=x', ',2'])(
  'takes %s after the address of an article for a later page of it',
  (more) => expect(isLaterPage({ url: `${source}${more}`, source })).toBe(true),
);

it.each([
  ['the page itself', source],
  ['its copy for phones', 'https://m.paper.example/2026/11/18/ferry-line-cuts-sailings'],
  ['its first page by number', `${source}?page=1`],
  ['its copy for search engines', `${source}/amp`],
  ['its address with an edition', `${source}?edition=2024`],
])('but not %s', (_what, url) => expect(isLaterPage({ url, source })).toBe(false));

it('nor an article whose name ends with a number', () => {
  const numbered = 'https://www.paper.example/news/mission-apollo-13';
  expect(isLaterPage({ url: `https://m.paper.example/news/mission-apollo-13`, source: numbered })).toBe(false);
});
