import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLoosely, typesOf } from '../../article/json-ld.ts';

describe('parseLoosely', () => {
  const article = { '@type': 'NewsArticle', headline: 'A, ]b' };
  const json = JSON.stringify(article);

  it.each([
    ['plain', json],
    ['CDATA', `<![CDATA[\n${json}\n]]>`],
    ['CDATA behind script comments', `//<![CDATA[\n${json}\n//]]>`],
    ['CDATA in block comments', `/*<![CDATA[*/ ${json} /*]]>*/`],
    ['HTML comment', `<!-- ${json} -->`],
    ['semicolon', `${json};`],
    ['trailing commas', '{ "@type": "NewsArticle", "headline": "A, ]b", }'],
  ])('%s', (_name, text) => {
    expect(parseLoosely(text)).toEqual(article);
  });

  it('folds line breaks inside strings', () => {
    expect(parseLoosely('{ "@type": "NewsArticle", "headline": "A\nb" }')).toMatchObject({ headline: 'A b' });
  });

  it('tells at least the type of what is beyond mending', () => {
    expect(parseLoosely('{ "@type": "NewsArticle", "headline": "A "quoted" word" ')).toEqual({
      '@type': 'NewsArticle',
    });
  });

  it('reads any JSON, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify([value]);
        expect(parseLoosely(`<![CDATA[${written}]]>`)).toEqual(JSON.parse(written));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseLoosely(text);
      }),
    );
  });
});

it('knows a type by its name, however it is addressed', () => {
  expect(typesOf({ '@type': ['https://schema.org/NewsArticle', 'schema:Article', 7, null] })).toEqual([
    'NewsArticle',
    'Article',
  ]);
  expect(typesOf({ '@type': { deep: 1 } })).toEqual([]);
});
