import { describe, expect, it } from 'vitest';
import { hostOf, readsSite, withSite, type SiteRules } from '../../settings/site-rules.ts';

const rules = (change: Partial<SiteRules>): SiteRules => ({ mode: 'everywhere', only: [], never: [], ...change });

describe('readsSite', () => {
  it.each([
    [
      'everywhere, whatever is listed',
      rules({ only: ['a.example'], never: ['b.example'] }),
      'https://b.example/',
      true,
    ],
    ['a listed site', rules({ mode: 'only-listed', only: ['a.example'] }), 'https://www.a.example/news?x=1', true],
    ['a subdomain of it', rules({ mode: 'only-listed', only: ['a.example'] }), 'https://live.a.example/', true],
    ['no name that only ends alike', rules({ mode: 'only-listed', only: ['a.example'] }), 'https://aa.example/', false],
    ['nothing without a list', rules({ mode: 'only-listed' }), 'https://a.example/', false],
    ['not the listed', rules({ mode: 'never-listed', never: ['a.example'] }), 'http://a.example:8080/x', false],
    ['all others', rules({ mode: 'never-listed', never: ['a.example'] }), 'https://b.example/', true],
  ])('%s', (_name, site, address, expected) => {
    expect(readsSite(site, address)).toBe(expected);
  });
});

describe('withSite', () => {
  it.each([
    rules({}),
    rules({ mode: 'only-listed', only: ['a.example'] }),
    rules({ mode: 'never-listed', never: ['b.example'] }),
  ])('switches a site off and on again: $mode', (before) => {
    const off = withSite(before, 'a.example', false);
    expect(readsSite(off, 'https://a.example/')).toBe(false);
    expect(readsSite(withSite(off, 'a.example', true), 'https://a.example/')).toBe(true);
  });

  it('leaves other sites as they are', () => {
    const before = rules({ mode: 'never-listed', never: ['b.example', 'c.example'] });
    const after = withSite(withSite(before, 'a.example', false), 'c.example', true);
    expect(readsSite(after, 'https://b.example/')).toBe(false);
    expect(readsSite(after, 'https://d.example/')).toBe(true);
  });

  it('changes nothing that is so already', () => {
    const before = rules({ mode: 'only-listed', only: ['a.example'] });
    expect(withSite(before, 'news.a.example', true)).toBe(before);
  });
});

describe('hostOf', () => {
  it.each([
    ['www.Example.org/news', 'example.org'],
    ['https://m.example.org:8443/a', 'm.example.org'],
    [' example.org ', 'example.org'],
    ['127.0.0.1:9000', '127.0.0.1'],
    ['zeitung-für-alle.example', 'xn--zeitung-fr-alle-7vb.example'],
    ['com', undefined],
    ['ftp://example.org', undefined],
    ['about:blank', undefined],
    ['', undefined],
    ['two words', undefined],
  ])('%s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });
});
