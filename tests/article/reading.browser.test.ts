import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { articleInSlices, findArticle } from '../../article/find-article.ts';
import { buildTextModel } from '../../text/text-model.ts';
import { articleUrl, bodyHtml, furniture, headline, jsonLd, page, paragraphs, teasers } from './pages.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function readText(document: Document): string {
  const article = findArticle(document);
  return article === null ? '' : buildTextModel(article.root, article).text;
}

const everything = Object.values(furniture);
const between = paragraphs.map(
  (text, index) => `<p>${text}</p>${everything[index * 2] ?? ''}${everything[index * 2 + 1] ?? ''}`,
);

const layouts: readonly [name: string, body: string][] = [
  [
    'paragraphs under one element',
    `<header><h1>${headline}</h1></header><main><div>${bodyHtml}</div></main>${teasers}`,
  ],
  ['div and br soup', `<div id="a"><div>${paragraphs.join('<br><br>')}</div></div><div>${teasers}</div>`],
  ['a div for each paragraph', `<section>${paragraphs.map((text) => `<div>${text}</div>`).join('')}</section>`],
  ['custom elements', `<paper-page><paper-body>${bodyHtml}</paper-body></paper-page>`],
  [
    'cut into sections by adverts',
    `<div class="story">${paragraphs.map((text) => `<section><p>${text}</p></section>${furniture.advert ?? ''}`).join('')}</div>`,
  ],
  [
    'several articles, one of them the article',
    `${teasers}<article><h1>${headline}</h1>${bodyHtml}</article>${teasers}`,
  ],
  [
    'a wrapper with a misleading name',
    `<div class="sidebar-right newsletter"><div class="read-more-content">${bodyHtml}</div></div>`,
  ],
  ['hidden until the scripts of the page run', `<style>article{display:none}</style><article>${bodyHtml}</article>`],
  ['furniture between the paragraphs', `<article>${between.join('')}</article>`],
  ['furniture around the article', `${everything.join('')}<article>${bodyHtml}</article>${everything.join('')}`],
];

describe('the article', () => {
  it.each(layouts)('is read in full, and nothing else: %s', (_name, body) => {
    const text = readText(parse(page(body)));
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    expect(text).not.toContain('UNREAD');
    expect(text).not.toContain('Ten things to know');
  });

  it.each(Object.entries(furniture))('is read without %s', (_name, html) => {
    const text = readText(parse(page(`<article>${bodyHtml}${html}${bodyHtml}</article>`)));
    expect(text).not.toContain('UNREAD');
    expect(text).toContain(paragraphs.at(-1));
  });

  it('is the one that the page is named after where others follow', () => {
    const next = `<article><h1>Another story altogether</h1>${bodyHtml.replaceAll('Northbridge', 'Southbridge')}</article>`;
    const text = readText(parse(page(`<main><article><h1>${headline}</h1>${bodyHtml}</article>${next}${next}</main>`)));
    expect(text).toContain('Northbridge');
    expect(text).not.toContain('Southbridge');
  });

  it('is not found where there is none', () => {
    expect(findArticle(parse(page(teasers)))).toBeNull();
    expect(findArticle(parse('')) ?? null).toBeNull();
  });

  it('is not looked for where a document has no body, and found in a form that hides its own children', () => {
    const svg = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    expect(findArticle(svg)).toBeNull();
    expect(detectArticle(svg, articleUrl).isNews).toBe(false);
    expect(readFacts(svg, articleUrl).source).toBe(articleUrl);
    const form = `<form><input name="children"><input name="id">${bodyHtml}</form>`;
    expect(readText(parse(page(form)))).toContain(paragraphs[0]);
  });

  it('is found in short slices on a page of ten megabytes', () => {
    const document = parse(page(`<article>${bodyHtml}</article>${teasers.repeat(1200)}`));
    // A slice that is long is long every time; what the rest of a busy machine adds is not.
    const searches = [1, 2, 3].map(() => sliceTimes(document));
    const shortest = (searches[0] ?? []).map((_, slice) =>
      Math.min(...searches.map((times) => times[slice] ?? Infinity)),
    );
    expect(shortest.length).toBeGreaterThan(10);
    expect(Math.max(...shortest)).toBeLessThan(50);
  });
});

/** Milliseconds of each slice of the search for the article, which must find it. */
function sliceTimes(document: Document): number[] {
  const search = articleInSlices(document);
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const step = search.next();
    times.push(performance.now() - start);
    if (step.done !== true) continue;
    expect(step.value?.root.localName).toBe('article');
    return times;
  }
}

const news = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  author: [{ '@type': 'Person', name: 'Ada Example' }, { name: 'Bo Sample' }],
  publisher: { name: 'The Daily Example' },
  datePublished: '2024-05-06T07:08:09Z',
};
const nested = { '@graph': [{ '@type': 'WebPage', mainEntity: { '@graph': [{ wrapper: [[news]] }] } }] };

describe('detectArticle', () => {
  const ogArticle = '<meta property="og:type" content="article">';
  const article = `<h1>${headline}</h1>${bodyHtml}`;

  it.each([
    ['JSON-LD', jsonLd(news)],
    ['JSON-LD in CDATA', jsonLd(`<![CDATA[${JSON.stringify(news)}]]>`)],
    ['JSON-LD deep inside', jsonLd(nested)],
    ['JSON-LD beyond mending', jsonLd(`{ "@type": "NewsArticle", "headline": "a "b"" `)],
    ['metadata alone', `${ogArticle}<meta name="article:published_time" value="2024-05-06">`],
    ['nothing but address and text', '<meta name="author" content="Ada Example">'],
  ])('takes an article with %s', (_name, head) => {
    expect(detectArticle(parse(page(article, head)), articleUrl).isNews).toBe(true);
  });

  it.each([
    ['a front page that says og:type=article', 'https://www.paper.example/', teasers, ogArticle],
    [
      'a section front of articles, listed in JSON-LD',
      'https://www.paper.example/local/',
      teasers,
      jsonLd({ '@type': 'ItemList', itemListElement: [news, news] }),
    ],
    ['documentation', 'https://docs.tool.example/guide/getting-started-with-it', article, ''],
    [
      'a forum thread',
      'https://forum.example/threads/what-about-the-wall.405700/',
      article,
      jsonLd({ '@type': 'DiscussionForumPosting' }),
    ],
    [
      'a shop',
      'https://shop.example/anchors-for-small-boats.html',
      article,
      '<meta property="og:type" content="product">',
    ],
    ['an empty page with every claim to news', articleUrl, '', ogArticle],
    ['nothing', 'about:blank', '', ''],
  ])('leaves alone: %s', (_name, url, body, head) => {
    expect(detectArticle(parse(page(body, head)), url).isNews).toBe(false);
  });

  it('says the same again, and leaves the page as it was', () => {
    const document = parse(page(article, jsonLd(news)));
    const before = document.documentElement.outerHTML;
    expect(detectArticle(document, articleUrl)).toEqual(detectArticle(document, articleUrl));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('readFacts', () => {
  it('prefers what the JSON-LD says', () => {
    expect(readFacts(parse(page(bodyHtml, jsonLd(nested))), articleUrl)).toEqual({
      source: articleUrl,
      url: articleUrl,
      title: headline,
      outlet: 'The Daily Example',
      author: 'Ada Example, Bo Sample',
      published: '2024-05-06T07:08:09Z',
      language: 'en',
    });
  });

  it('finds title, outlet and author without it', () => {
    const head =
      '<meta property="og:site_name" content="The Daily Example"><meta name="author" content="By Ada Example">';
    const facts = readFacts(parse(page(bodyHtml, head)), `${articleUrl}?utm_source=x`);
    expect(facts).toMatchObject({
      title: headline,
      outlet: 'The Daily Example',
      author: 'Ada Example',
      source: articleUrl,
    });
    expect(facts.published).toBe('2024-05-06');
  });

  it('trusts the text more than a declared language', () => {
    const spanish =
      'El ministro dijo que el puente está cerrado por la inundación y que los trenes no paran en las estaciones.';
    expect(readFacts(parse(page('')), articleUrl, spanish).language).toBe('es');
    expect(readFacts(parse(page('')), articleUrl, paragraphs.join(' ')).language).toBe('en');
  });

  it('reads title and author beside the article where the head tells of another one', () => {
    const beside = '<h1>Strike ends at the port after nine days</h1><span itemprop="author">By Cy Other</span>';
    const document = parse(
      page(`${beside}<main id="root">${bodyHtml.replace(/<h1.*?<\/h1>/s, '')}</main>`, jsonLd(nested)),
    );
    const facts = readFacts(document, articleUrl, '', document.querySelector('#root') ?? undefined);
    expect(facts).toMatchObject({
      title: 'Strike ends at the port after nine days',
      outlet: 'The Daily Example',
      author: 'Cy Other',
    });
    expect(facts.published).toBe('2024-05-06');
  });

  const huge = 'x'.repeat(10_000_000);
  it.each([
    ['huge strings', { ...news, headline: huge, author: huge, publisher: huge, datePublished: huge, inLanguage: huge }],
    [
      'arrays and objects',
      { '@type': ['NewsArticle'], headline: [{}], author: [[[[['a']]]], null, 7], publisher: [], datePublished: {} },
    ],
    [
      'prototypes',
      '{ "@type": "NewsArticle", "__proto__": { "headline": "x" }, "constructor": { "name": "y" }, "author": { "__proto__": null } }',
    ],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['many nodes', Array.from({ length: 50_000 }, () => ({ '@type': 'NewsArticle' }))],
  ])('bears %s', (_name, value) => {
    const facts = readFacts(parse(page(bodyHtml, jsonLd(value))), articleUrl);
    expect(facts.title.length).toBeLessThanOrEqual(2000);
    expect(facts.outlet.length).toBeLessThanOrEqual(500);
    expect(facts.author?.length ?? 0).toBeLessThanOrEqual(500);
    expect(facts.published?.length ?? 0).toBeLessThanOrEqual(64);
    expect(facts.source).toBe(articleUrl);
  });
});

it('is not led in circles by a form that calls one of its fields `parentElement`', () => {
  const field = '<input name="parentElement"><input name="nextElementSibling"><input name="firstElementChild">';
  const hostile = parse(`<form>${field}<div>${bodyHtml}</div></form>${teasers}`);
  expect(readText(hostile)).toContain(paragraphs[0]);
});
