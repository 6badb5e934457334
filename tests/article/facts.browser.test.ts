import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { articleUrl, bodyHtml, headline, jsonLd, page, paragraphs } from './pages.ts';

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
    ['a name that a content system has of its own', '<meta name="articleAuthor" content="Ada Example">', 'Ada Example'],
    [
      'an agency under such a name, where the outlet signs its page',
      `${author('The Daily Example')}<meta name="articleAuthor" content="Example Agency">`,
      'Example Agency',
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
  ['May 6, 2024 11:30 PM', '2024-05-06T23:30'],
  ['Mon, 06 May 2024 07:08:09 GMT', '2024-05-06T07:08:09.000Z'],
  ['2024/05/06 07:08', '2024-05-06T07:08'],
  ['1714979289', '2024-05-06T07:08:09.000Z'],
  ['1714979289000', '2024-05-06T07:08:09.000Z'],
  ['0001-01-01T00:00:00', undefined],
  ['1970-01-01', undefined],
])('reads the date %s', (value, expected) =>
  expect(readFacts(parse(page('', published(value))), 'https://www.paper.example/a').published).toBe(expected),
);

it.each([
  ['under a name of its own', '<meta name="cXenseParse:recs:publishtime" content="2024-05-06T07:08Z">', ''],
  ['of the page, where the article has none', jsonLd({ '@type': 'WebPage', datePublished: '2024-05-06T07:08Z' }), ''],
])('reads a date that is declared %s', (_where, head, body) =>
  expect(factsOf(head, body).published).toBe('2024-05-06T07:08Z'),
);

it.each([
  ['pl', '6 maja 2024, 07:08'],
  ['tr', '6 Mayıs 2024'],
  ['sv', '6 maj 2024 kl 07.08'],
  ['el', '6 Μαΐου 2024'],
  ['ru', '6 мая 2024'],
])('reads a date in sight with the months of the page’s language: %s', (language, date) => {
  const html = `<html lang="${language}"><body><h1>x</h1><p class="date">${date}</p></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(readFacts(document, 'https://www.paper.example/a').published).toBe('2024-05-06');
});

it.each([
  ['es', '06/05/2024 07:08', '2024-05-06'],
  ['en-GB', '6/5/2024', '2024-05-06'],
  ['en-US', '5/6/2024', '2024-05-06'],
  ['en', '5/26/2024', '2024-05-26'],
  ['en', '5/6/2024', undefined],
  ['fr', '06-05-2024', '2024-05-06'],
  ['hu', '2024. május 6. 07:08', '2024-05-06'],
  ['lv', '2024. gada 6. maijs', '2024-05-06'],
  ['lt', '2024 m. gegužės 6 d.', '2024-05-06'],
  ['ja', '2024/05/06 07:08', '2024-05-06'],
])('reads a date in sight in the order of its language: %s, %s', (language, date, expected) => {
  const html = `<html lang="${language}"><body><h1>x</h1><p class="date">${date}</p></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(readFacts(document, 'https://www.paper.example/a').published).toBe(expected);
});

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

  it('a page about the services of a business, that names who wrote it', () => {
    const url = 'https://harbour-builders.example/building-solutions/harbour-wall-repair-services/';
    expect(detectArticle(parse(page(article, looksLikeOne)), url).isNews).toBe(false);
    const report = 'https://www.paper.example/2024/05/06/council-cuts-its-emergency-services/';
    expect(detectArticle(parse(page(article, looksLikeOne)), report).isNews).toBe(true);
  });

  it('but a report of a forum is', () => {
    const url = 'https://www.paper.example/2024/05/06/leaders-meet-at-the-forum-of-the-islands/';
    expect(detectArticle(parse(page(article, looksLikeOne)), url).isNews).toBe(true);
  });
});

it.each([
  ['2024-W19-1', '2024-05-06'],
  ['2024W191T07:08', '2024-05-06'],
  ['2021-W01-1', '2021-01-04'],
  ['2024-127', '2024-05-06'],
  ['2024127', '2024-05-06'],
])('reads the week or the day of the year in %s', (value, expected) =>
  expect(factsOf(published(value)).published).toBe(expected),
);

it.each([
  ['<div class="lineinfo">Mo 06.05.24 | 07:08 Uhr</div>'],
  ['<p class="article-date">6 mai 2024</p>'],
  ['<p class="fecha">6 de mayo de 2024, 07:08</p>'],
  ['<span class="publish-date">May 6th, 2024</span>'],
  ['<span class="date">2024年5月6日 7時8分</span>'],
])('reads the date in sight: %s', (line) =>
  expect(readFacts(parse(page(line)), 'https://www.paper.example/a').published).toBe('2024-05-06'),
);

it('takes the date of the address where the page has none', () =>
  expect(readFacts(parse(page('')), articleUrl).published).toBe('2024-05-06'));

describe('the authors, where nothing marks them', () => {
  it.each([
    [
      'in the table of a preview, beside a mail address',
      '<meta name="author" content="a.example@paper.example"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Example">',
      '',
    ],
    [
      'as a link to their page',
      '',
      '<ul><li><a href="https://www.paper.example/author/ada-example">Ada Example</a></li></ul>',
    ],
    ['on a line of their own', '', '<p>Von Ada Example</p>'],
    ['in a list of facts', '', '<ul><li><strong>Autorin/Autor</strong> Ada Example</li></ul>'],
    ['by their id', '', '<div id="authors"><span>Ada Example</span></div>'],
  ])('%s', (_name, head, line) =>
    expect(readFacts(parse(page(`<h1>${headline}</h1>${line}`, head)), articleUrl).author).toBe('Ada Example'),
  );

  it.each([
    ['in Japanese', '<p class="author-name">山田太郎</p>', '山田太郎'],
    ['in Japanese, as a reporter', '<p class="author-name">山田 太郎記者</p>', '山田 太郎'],
    ['in Chinese, as a reporter', '<span class="article-author">記者王小明</span>', '王小明'],
    ['in Korean, two of them', '<div class="byline"><a href="/r/1">김하늘·이바다 기자</a></div>', '김하늘, 이바다'],
    ['in Arabic', '<span class="author-name">نورا المثال</span>', 'نورا المثال'],
    ['by the letters of an agency, which nobody else signs', '<p>By TPN,</p>', 'TPN'],
  ])('whose script has no capitals, or nothing else: %s', (_name, line, expected) =>
    expect(readFacts(parse(page(`<h1>${headline}</h1>${line}`)), articleUrl).author).toBe(expected),
  );

  it.each(['編集部', '뉴스룸', 'サンプル新聞', '記者', 'By US'])('are not an office or a trade: %s', (words) => {
    const line = `<p class="author-name">${words}</p>`;
    expect(readFacts(parse(page(`<h1>${headline}</h1>${line}`)), articleUrl).author).toBeUndefined();
  });

  it('are not whoever a link of the menu leads to', () => {
    const menu = '<nav><a href="/autoren">Unsere Autoren</a></nav><p>By the end of the year the wall will be gone.</p>';
    expect(readFacts(parse(page(menu)), articleUrl).author).toBeUndefined();
  });
});

describe('the title is the headline in sight', () => {
  const declared = jsonLd({ '@type': 'NewsArticle', headline: 'Harbour wall: Northbridge votes to rebuild' });
  it.each([
    [
      'the heading, where search engines are told another',
      `<h1>${headline}, after ten years</h1>`,
      `${headline}, after ten years`,
    ],
    [
      'the declared one, where it stands on the page',
      `<h1>${headline}</h1><h2>Harbour wall: Northbridge votes to rebuild</h2>`,
      'Harbour wall: Northbridge votes to rebuild',
    ],
    [
      'the declared one, where no heading is like it',
      '<h1>Local news</h1>',
      'Harbour wall: Northbridge votes to rebuild',
    ],
  ])('%s', (_name, body, expected) => expect(readFacts(parse(page(body, declared)), articleUrl).title).toBe(expected));
});

describe('pages that are no news, by what they hold', () => {
  const dated = '<p class="byline">By Ada Example</p><time>6 May</time>';
  const text = `<h1>${headline}</h1>${bodyHtml}`;
  const url = 'https://www.builders.example/repair-of-harbour-walls-and-quays';
  it.each([
    ['a firm that wants to be called', `${text}${dated}<a href="tel:1">Call</a><a href="tel:2">Call</a>`],
    ['a thread of posts', `${text}${dated}${`<div class="postbody"><p>${paragraphs[0] ?? ''}</p></div>`.repeat(6)}`],
    ['a shop', `${text}${dated}<button class="btn add-to-cart">Buy</button>`],
  ])('%s', (_name, body) => expect(detectArticle(parse(page(body)), url).isNews).toBe(false));

  it('but a paper that only dates its text to the minute is', () => {
    const clocked = '<p class="byline">By Ada Example</p><time>6 May 2024, 07:08</time>';
    expect(detectArticle(parse(page(`${text}${clocked}`)), url).isNews).toBe(true);
  });

  it('and so is one whose address is a name of no words, and whose paragraphs stand deep', () => {
    const deep = paragraphs.map((each) => `<div><div><div><p>${each}</p></div></div></div>`).join('');
    const body = `<h1>${headline}</h1><time>6 May 2024</time><main>${deep}</main>`;
    const head = jsonLd({ '@type': 'NewsArticle', headline });
    expect(detectArticle(parse(page(body, head)), 'https://www.paper.example/news/articles/clymn8zyrp9o').isNews).toBe(
      true,
    );
  });
});
