import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySpeakFor, sameSite } from '../../article/site.ts';
import { canonicalSource, withoutCredentials } from '../../article/source.ts';

const story = 'https://www.paper.example/world/2024/05/06/rivers-rise-in-the-north';

const cases: readonly [why: string, url: string, canonical: string | undefined, source: string][] = [
  ['fragment and tracking', `${story}?utm_source=x&fbclid=1&CMP=share#top`, undefined, story],
  [
    'a parameter that names the article stays',
    'https://p.example/news.php?id=13066&utm_medium=y',
    undefined,
    'https://p.example/news.php?id=13066',
  ],
  ['canonical of the phone site', story.replace('www.', 'm.'), story, story],
  ['canonical of an AMP copy', `${story}/amp`, story, story],
  ['canonical of an AMP host', `${story.replace('www.', 'amp.')}?amp=1`, story, story],
  ['canonical of an AMP file', `${story}.amp.html`, `${story}.html`, `${story}.html`],
  [
    'the phone site alone: what is not declared is not joined',
    story.replace('www.', 'm.'),
    undefined,
    story.replace('www.', 'm.'),
  ],
  [
    'an AMP copy that declares another article',
    `${story}/amp`,
    'https://www.paper.example/world/2024/05/06/strike-ends-at-the-port',
    `${story}/amp`,
  ],
  [
    'a copy under another outlet’s name',
    'https://partner.example/rivers-rise-in-the-north',
    story,
    'https://partner.example/rivers-rise-in-the-north',
  ],
  ['canonical without the index', `${story}/index.html`, story, story],
  [
    'headline changed, number kept',
    'https://p.example/news/old-words-here-1234567',
    'https://p.example/news/new-words-here-1234567',
    'https://p.example/news/new-words-here-1234567',
  ],
  ['unknown parameter, same path', `${story}?smid=abc9`, story, story],
  ['another site', story, 'https://victim.example/world/2024/05/06/rivers-rise-in-the-north', story],
  [
    'another customer of one host',
    'https://m.substack.com/p/rivers-rise-in-north',
    'https://mobile.substack.com/p/rivers-rise-in-north',
    'https://m.substack.com/p/rivers-rise-in-north',
  ],
  ['home page', story, 'https://www.paper.example/', story],
  ['section front', story, 'https://www.paper.example/world', story],
  [
    'the article before, left by in-page navigation',
    story,
    'https://www.paper.example/world/2024/05/06/strike-ends-at-the-port',
    story,
  ],
  [
    'same day, no other number',
    'https://p.example/20240506-a',
    'https://p.example/20240506-b',
    'https://p.example/20240506-a',
  ],
  [
    'canonical drops the article number',
    'https://p.example/news.php?id=13066',
    'https://p.example/news.php',
    'https://p.example/news.php?id=13066',
  ],
  [
    'canonical of another article number',
    'https://p.example/news.php?id=13066',
    'https://p.example/news.php?id=13067',
    'https://p.example/news.php?id=13066',
  ],
  [
    'canonical of the next part',
    'https://p.example/long-read-series/part-1',
    'https://p.example/long-read-series/part-2',
    'https://p.example/long-read-series/part-1',
  ],
  ['not a web address', story, 'javascript:alert(1)', story],
  ['credentials in what is declared', story, story.replace('www', 'reader:secret@www'), story],
  ['credentials in the address', story.replace('www', 'reader:secret@www'), undefined, story],
  ['a name alone', story.replace('www', 'reader@www'), story, story],
];

describe('canonicalSource', () => {
  it.each(cases)('%s', (_why, url, canonical, source) => {
    expect(canonicalSource({ url, canonical })).toBe(source);
  });

  const title = 'Rivers rise in the north';
  const page = 'https://p.example/news/story-page-template.php';

  it.each([
    ['a slug as a parameter, dropped', `${page}?slug=rivers-rise-in-the-north`, page],
    [
      'a slug as a parameter of a short path, dropped',
      'https://p.example/read?slug=rivers-rise',
      'https://p.example/read',
    ],
    ['a slug of one word, dropped', 'https://p.example/read?story=rivers', 'https://p.example/read'],
    ['a canonical dropped to the root', 'https://p.example/?story=rivers', 'https://p.example/'],
    ['a route in the fragment, dropped', 'https://p.example/#/story/rivers', 'https://p.example/'],
    ['a route with a number', 'https://p.example/app#!/story/12', 'https://p.example/app'],
    ['`ref` as a slug', 'https://p.example/read?ref=rivers-rise-in-the-north', 'https://p.example/read'],
    ['`ref` as a number', `${page}?ref=1234567`, page],
    ['a number that is part of another', 'https://p.example/read?id=1', 'https://p.example/read?id=12'],
    ['a number in the date of another', 'https://p.example/read?id=20', 'https://p.example/2024/read'],
    [
      'the same page of all articles, under another path',
      `${page}?slug=rivers-rise-in-the-north`,
      'https://p.example/all/story-page-template.php',
    ],
  ])('%s: stays an article of its own', (_why, url, canonical) => {
    expect(canonicalSource({ url, canonical, title })).toBe(url);
    // Nor do two of them come together by what nobody declares.
    const other = url.replace(/rivers.*|\d+$/, 'strike-ends-at-the-port-7654321');
    expect(canonicalSource({ url: other, title: 'Strike ends at the port' })).not.toBe(canonicalSource({ url, title }));
  });

  it.each([
    ['`ref` where the path names the article', `${story}?ref=homepage-top-left`, undefined],
    ['a route for a picture of the article', `${story}#/gallery/3`, undefined],
    ['a headline in another script than its address', `${story}?smid=abc9`, story],
    ['a token', `${story}?access_token=s3cret`, undefined],
  ])('%s: is the article', (why, url, canonical) => {
    const headline = why.includes('script') ? 'Реки поднимаются на севере' : title;
    expect(canonicalSource({ url, canonical, title: headline })).toBe(story);
  });

  it('without encryption is a source of its own, whatever the page declares', () => {
    const plain = story.replace('https:', 'http:');
    expect(canonicalSource({ url: plain, canonical: story, title })).toBe(plain);
    expect(maySpeakFor(plain, story)).toBe(false);
    expect(maySpeakFor(story, plain)).toBe(true);
    expect(maySpeakFor(plain, plain)).toBe(true);
  });

  it('asks og:url where canonical cannot be taken', () => {
    expect(canonicalSource({ url: `${story}?x=1`, canonical: 'https://www.paper.example/', ogUrl: story })).toBe(story);
  });

  const anyUrl = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());

  it('never throws, and changes nothing when applied again', () => {
    fc.assert(
      fc.property(anyUrl, fc.option(anyUrl), fc.option(anyUrl), (url, canonical, ogUrl) => {
        const source = canonicalSource({ url, canonical, ogUrl });
        expect(canonicalSource({ url: source })).toBe(source);
      }),
    );
  });

  it('never leaves the site, nor the path where nothing else is declared', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.webUrl(), (url, canonical) => {
        expect(sameSite(canonicalSource({ url, canonical }), url)).toBe(true);
        expect(new URL(canonicalSource({ url })).pathname).toBe(new URL(url).pathname);
      }),
    );
  });
});

it('an address is kept without the name and password in it, and as it is if it has none', () => {
  expect(withoutCredentials('https://reader:secret@paper.example/a?b=1#c')).toBe('https://paper.example/a?b=1#c');
  expect(withoutCredentials('https://paper.example')).toBe('https://paper.example');
  expect(withoutCredentials('reader@paper.example')).toBe('reader@paper.example');
});

describe('sameSite', () => {
  it.each([
    ['https://www.paper.example/a', 'http://m.paper.example/b', true],
    ['https://edition.paper.example/', 'https://paper.example/', true],
    ['https://paper.example/', 'https://paper.example.evil.example/', false],
    ['https://blog.paper.example/', 'https://paper.example/', false],
    ['https://paper.example:8080/', 'https://paper.example/', false],
    ['https://m.co.uk/', 'https://mobile.co.uk/', false],
    ['https://reader:secret@paper.example/a', 'https://paper.example/b', true],
    ['https://paper.example@evil.example/', 'https://paper.example/', false],
    ['file:///a', 'file:///a', false],
    ['', '', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameSite(a, b)).toBe(same);
    expect(sameSite(b, a)).toBe(same);
  });
});
