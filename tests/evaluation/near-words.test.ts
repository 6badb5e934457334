import { expect, test } from 'vitest';
import { areTwoWords } from '../../annotation/compare/near-pairs.ts';
import stored from '../../annotation/compare/near-pairs.json' with { type: 'json' };
import { nearPairs, nearPairsFilter } from '../../evaluation/training/near-words/near-words.ts';

const pairs = nearPairs();

test('the shipped pairs are those that the lists give, byte for byte', () => {
  expect(nearPairsFilter(pairs)).toEqual(stored);
});

test('no pair is missed, in either order', () => {
  expect(pairs.length).toBeGreaterThan(3000);
  expect(pairs.filter(([x, y]) => !areTwoWords(x, y) || !areTwoWords(y, x))).toEqual([]);
});

test('hardly any misspelling of a common word is taken for another word', () => {
  const words = [...new Set(pairs.flat())].filter((word) => word.length >= 5);
  const slips = words.map((word) => [word, word.slice(0, 2) + word.slice(3)] as const);
  const known = new Set(pairs.map((pair) => [...pair].sort().join(' ')));
  const misspelt = slips.filter((slip) => !known.has([...slip].sort().join(' ')));
  const taken = misspelt.filter(([word, slip]) => areTwoWords(word, slip));
  expect(misspelt.length).toBeGreaterThan(2000);
  expect(taken.length / misspelt.length).toBeLessThan(0.01);
});

test.each([
  ['founded', 'funded'],
  ['gestohlen', 'gestochen'],
  ['verlassen', 'verpassen'],
  ['perdido', 'pedido'],
  ['producción', 'protección'],
  ['pense', 'pence'],
  ['charge', 'charme'],
])('%s and %s are two words', (x, y) => {
  expect(areTwoWords(x, y)).toBe(true);
});
