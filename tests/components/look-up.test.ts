import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostOfPlace, lookUpLinks, placeFault } from '../../components/views/look-up.ts';
import { builtInPlaces } from '../../settings/model/look-up-place.ts';

const claim = {
  quote: 'The new ferry halves the crossing time, the Port of Skarholm said on 1 March.',
  language: 'de-AT',
  source: 'Port of Skarholm',
  url: 'https://harbour-gazette.example/news/ferry?id=7&part=2',
};
const everywhere = { hidden: [], own: [] };

function hrefOf(name: string, of: Partial<typeof claim> = {}): string | undefined {
  return lookUpLinks(everywhere, { ...claim, ...of }).find((link) => link.name === name)?.href;
}

function ownHref(address: string): string | undefined {
  return lookUpLinks({ hidden: [...builtInPlaces], own: [{ name: 'Own', address }] }, claim)[0]?.href;
}

describe('the built-in places', () => {
  test('are all offered for a claim that names its source, each with the host that is opened', () => {
    const links = lookUpLinks(everywhere, claim);
    expect(links.map(({ name }) => name)).toEqual([...builtInPlaces]);
    for (const { href, host } of links) expect(new URL(href).hostname).toBe(host);
  });

  test('search by the words that tell, names and figures among them', () => {
    expect(hrefOf('web')).toBe(
      'https://duckduckgo.com/?q=The%20ferry%20halves%20crossing%20time%20Port%20Skarholm%20said%201%20March',
    );
  });

  test('look into the Wikipedia of the article’s language', () => {
    expect(hrefOf('wikipedia')).toMatch(/^https:\/\/de\.wikipedia\.org\//);
    expect(hostOfPlace('wikipedia', '')).toBe('www.wikipedia.org');
  });

  test('give the Wayback Machine the article’s address as it stands', () => {
    expect(hrefOf('archive')).toBe(`https://web.archive.org/save/${claim.url}`);
  });

  test('leave out what the claim lacks', () => {
    expect(hrefOf('source', { source: '' })).toBeUndefined();
    expect(hrefOf('archived', { url: '' })).toBeUndefined();
  });

  test('can be hidden', () => {
    const links = lookUpLinks({ hidden: ['web', 'news'], own: [] }, claim);
    expect(links.map(({ name }) => name)).not.toContain('web');
    expect(links).toHaveLength(builtInPlaces.length - 2);
  });
});

describe('a place of the reader’s own', () => {
  test('is filled with quote, source and address, each as one value', () => {
    expect(ownHref('https://example.org/find?q={source}&from={url}')).toBe(
      'https://example.org/find?q=Port%20of%20Skarholm&from=https%3A%2F%2Fharbour-gazette.example%2Fnews%2Fferry%3Fid%3D7%26part%3D2',
    );
  });

  test.each([
    ['http://example.org/{words}', 'not-https'],
    ['javascript:alert({words})', 'not-https'],
    ['https://{words}.example.org/', 'host-unclear'],
    ['https://example.org@{words}/', 'host-unclear'],
    ['https://reader:secret@example.org/?q={words}', 'host-unclear'],
    ['https:///{words}', 'host-unclear'],
    ['https://localhost/{words}', 'host-unclear'],
    ['https://example.org/?q={note}', 'unknown-placeholder'],
  ])('with the address %s is refused: %s', (address, fault) => {
    expect(placeFault(address)).toBe(fault);
    expect(ownHref(address)).toBeUndefined();
  });

  test('always opens the host that its address names, whatever the claim says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (quote, source) => {
        const own = ['https://example.org/{quote}/{words}?s={source}#{quote}'].map((address) => ({
          ...{ name: 'Own', address },
        }));
        for (const { href } of lookUpLinks({ hidden: [], own }, { ...claim, quote, source }))
          expect(builtInHosts.has(new URL(href).hostname)).toBe(true);
      }),
    );
  });
});

const builtInHosts = new Set(['example.org', ...builtInPlaces.map((place) => hostOfPlace(place, 'de'))]);
