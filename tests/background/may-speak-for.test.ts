import { expect, it } from 'vitest';
import { maySpeakFor } from '../../background/may-speak-for.ts';

it.each([
  ['https://www.paper.example/a', 'https://m.paper.example/b', true],
  ['https://paper.co.uk/a', 'https://mobile.paper.co.uk/b', true],
  ['https://localhost/a', 'https://localhost/b', true],
  ['https://127.0.0.1/a', 'https://127.0.0.1/b', true],
  ['https://paper.example/a', 'https://other.example/a', false],
  ['http://paper.example/a', 'https://paper.example/a', false],
  // Hosts of other people's sites, of which no list of ours could know all.
  ['https://m.pages.dev/a', 'https://mobile.pages.dev/a', false],
  ['https://m.fly.dev/a', 'https://mobile.fly.dev/a', false],
  ['https://m.translate.goog/a', 'https://mobile.translate.goog/a', false],
  ['https://m.com.se/a', 'https://amp.com.se/a', false],
  ['https://m.kawasaki.jp/a', 'https://www.kawasaki.jp/a', false],
  ['https://m.duckdns.org/a', 'https://duckdns.org/a', false],
  ['not an address', 'https://paper.example/', false],
])('a page at %s asks for %s: %s', (url, source, may) => {
  expect(maySpeakFor(url, source)).toBe(may);
});
