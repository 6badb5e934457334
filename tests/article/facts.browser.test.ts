import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { articleUrl, bodyHtml, headline, jsonLd, page } from './pages.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const factsOf = (head: string, body = '') => readFacts(parse(page(body, head)), articleUrl);
const author = (value: unknown) =>
  jsonLd({ '@type': 'NewsArticle', author: value, publisher: { name: 'The Daily Example' } });
const published = (value: string) => jsonLd({ '@type': 'NewsArticle', datePublished: value });

describe('authors', () => {
  it.each([
    ['a list', author([{ name: 'Ada Example' }, { name: 'Bo Sample' }]), 'Ada Example, Bo Sample'],
    ['one name that holds two', author('Ada Example und Bo Sample'), 'Ada Example, Bo Sample'],
    ['a name of two parts', author('José Ortega y Gasset'), 'José Ortega y Gasset'],
    ['what stands around a byline', author('By Ada Example | 3 May 2024 | Print this article'), 'Ada Example'],
    ['a mail address beside a name', author(['ada@paper.example', 'Ada Example', '1408']), 'Ada Example'],
    ['the outlet beside a name', author(['The Daily Example', 'Ada Example']), 'Ada Example'],
    [
      'several elements',
      '<meta name="author" content="Ada Example"><meta name="author" content="Bo Sample">',
      'Ada Example, Bo Sample',
    ],
    ['nobody', author('No Author'), undefined],
    ['the outlet alone', author('The Daily Example'), 'The Daily Example'],
  ])('%s', (_name, head, expected) => expect(factsOf(head).author).toBe(expected));

  it('are those of the byline where the head names the outlet only', () => {
    const byline = '<a rel="author" href="/ada">Ada Example</a>';
    expect(factsOf(author('The Daily Example'), byline).author).toBe('Ada Example');
  });
});

it.each([
  ['2024-05-06T07:08:09.123+02:00', '2024-05-06T07:08:09.123+02:00'],
  ['20240506T0708Z', '2024-05-06T07:08Z'],
  ['2024-05-06 07:08', '2024-05-06T07:08'],
  ['2024-05-06T07+02', '2024-05-06T07:00+02'],
  ['6.5.2024', '2024-05-06'],
  ['0001-01-01T00:00:00', undefined],
  ['1970-01-01', undefined],
])('reads the date %s', (value, expected) => expect(factsOf(published(value)).published).toBe(expected));

it('reads the date of microdata where the head has none that can be', () => {
  const body = '<article><time itemprop="datePublished" datetime="2024-05-06">today</time></article>';
  expect(factsOf(published('0001-01-01'), body).published).toBe('2024-05-06');
});

it('reads what a page escapes twice as it was meant, and makes no elements of it', () => {
  const title = 'The mayor&amp;#8217;s &quot;last&quot; word: &lt;b&gt; or not';
  expect(factsOf(jsonLd({ '@type': 'NewsArticle', headline: title })).title).toBe(
    'The mayor’s "last" word: <b> or not',
  );
});

describe('pages that are no news', () => {
  const article = `<h1>${headline}</h1>${bodyHtml}`;
  const looksLikeOne = '<meta property="og:type" content="article"><meta name="author" content="Ada Example">';
  it.each([
    'https://www.boatforum.example/beginners/1488296-which-anchor-should-one-buy.html',
    'https://boats.example/showthread.php?t=1930933',
    'https://boats.example/t/123270/which-anchor-should-one-buy',
    'https://answers.example/questions/4711/which-anchor-should-one-buy',
  ])('%s', (url) => {
    expect(
      detectArticle(parse(page(article, `${looksLikeOne}<meta name="date" content="2024-05-06">`)), url).isNews,
    ).toBe(false);
  });

  it('a page about a service, without a date', () => {
    const url = 'https://harbour-builders.example/repair-of-harbour-walls/';
    expect(detectArticle(parse(page(article, '<meta property="og:type" content="article">')), url).isNews).toBe(false);
  });

  it('but a report of a forum is', () => {
    const url = 'https://www.paper.example/2024/05/06/leaders-meet-at-the-forum-of-the-islands/';
    expect(detectArticle(parse(page(article, looksLikeOne)), url).isNews).toBe(true);
  });
});
