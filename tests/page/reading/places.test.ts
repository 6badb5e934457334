import { describe, expect, it } from 'vitest';
import { highlightNameOf, placesOf } from '../../../page/reading/places.ts';
import type { Span } from '../../../text/span.ts';
import { changedAt, foundAt, inventedReading } from '../invented-article.ts';

const sentences = ['Prices rose by 4 percent.', 'The ferry sank.', 'Prices rose by 4 percent.', 'Nine people died.'];
const { reading, spans } = inventedReading(sentences);
const [first, second, third, last] = spans as [Span, Span, Span, Span];
const { claims } = reading;
const none = { page: reading.model, claims, chosen: [], anchored: [], listed: [] };

describe('the places of an article', () => {
  it('stand in the order of the page, whatever they are made of', () => {
    const places = placesOf({ ...none, chosen: claims.slice(1, 2), anchored: [foundAt(last)], listed: [first] });
    expect(places.map(({ span }) => span)).toEqual([first, second, last]);
  });

  it('have ids that tell the same words apart', () => {
    expect(placesOf({ ...none, chosen: claims }).map(({ id }) => id)).toEqual([
      `1:${sentences[0]}`,
      `1:${sentences[1]}`,
      `2:${sentences[2]}`,
      `1:${sentences[3]}`,
    ]);
  });

  it('hold each sentence once, also one that is split a little differently', () => {
    const split = { start: second.start, end: second.end - 1 };
    const places = placesOf({
      ...none,
      chosen: claims.slice(1, 2),
      anchored: [foundAt(split)],
      listed: [second, third, third],
    });
    expect(places.map(({ span }) => span)).toEqual([split, third]);
  });

  it('hold every annotation, also two on one sentence', () => {
    const other = 'urn:uuid:7f8fad5b-d9cb-469f-a165-70867728950e';
    const places = placesOf({ ...none, anchored: [foundAt(first), foundAt(first, { id: other })] });
    expect(places.map(({ anchored }) => anchored?.annotation.id)).toEqual([foundAt(first).annotation.id, other]);
    expect(new Set(places.map(({ id }) => id)).size).toBe(2);
  });

  it('say what claim stands there, also where the reader asked for fewer claims', () => {
    const places = placesOf({ ...none, anchored: [foundAt(second)], listed: [last] });
    expect(places.map(({ claim }) => claim)).toEqual([claims[1], claims[3]]);
  });
});

describe('the name that a place is painted under', () => {
  it.each([
    ['without an annotation', {}, 'claimlight-claim'],
    ['with an annotation', { anchored: foundAt(first, { tag: 'sourced' }) }, 'claimlight-sourced'],
    [
      'where the words may claim something else now',
      { anchored: changedAt(first, { material: true }) },
      'claimlight-changed',
    ],
    ['where other words claim the same', { anchored: changedAt(first, { material: false }) }, 'claimlight-unsourced'],
  ])('%s', (_, place, name) => {
    expect(highlightNameOf(place)).toBe(name);
  });
});
