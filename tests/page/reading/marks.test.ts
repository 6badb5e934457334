import { beforeEach, describe, expect, it } from 'vitest';
import { Marks, type ShownArticle } from '../../../page/reading/marks.ts';
import { highlightNameOf, placesOf } from '../../../page/reading/places.ts';
import type { Span } from '../../../text/span.ts';
import { foundAt, inventedReading, paintedAnnotation, recordingPainter } from '../invented-article.ts';

const sentences = ['Prices rose by 4 percent.', 'The ferry sank.', 'Nine people died.'];
const [prices = '', ferry = '', people = ''] = sentences;
const { reading, spans } = inventedReading(sentences);
const [first, second, third] = spans as [Span, Span, Span];
const { claims } = reading;

const all = { page: reading.model, claims, chosen: claims, listed: [] };
const lost = {
  annotation: paintedAnnotation(),
  state: 'orphan' as const,
  candidates: [{ id: 'lost 1', span: third }],
};
const shown: ShownArticle = { reading, places: placesOf({ ...all, anchored: [foundAt(second)] }), lost: [lost] };

let painter: ReturnType<typeof recordingPainter>;
let marks: Marks;

beforeEach(() => {
  painter = recordingPainter();
  marks = new Marks(painter);
  marks.show(shown, highlightNameOf);
});

describe('marks', () => {
  it('paint each place under its name', () => {
    expect(painter.painted.get('claimlight-claim')).toEqual([prices, people]);
    expect(painter.painted.get('claimlight-unsourced')).toEqual([ferry]);
    expect(painter.painted.get('claimlight-promotional')).toEqual([]);
  });

  it('list what is shown, with its tag and its words', () => {
    expect(marks.places().map(({ id, exact, tag }) => [id, exact, tag])).toEqual([
      [`1:${prices}`, prices, undefined],
      [`1:${ferry}`, ferry, 'unsourced'],
      [`1:${people}`, people, undefined],
    ]);
  });

  it('paint nothing but the focus while the highlights are hidden, and list everything', () => {
    marks.show(shown, () => undefined);
    marks.focus(`1:${prices}`);
    expect([...painter.painted].filter(([, words]) => words.length > 0)).toEqual([['claimlight-focus', [prices]]]);
    expect(marks.places()).toHaveLength(3);
  });

  it('are all gone after a clear', () => {
    marks.focus(`1:${prices}`);
    marks.clear();
    expect(painter.painted.size).toBe(0);
    expect([marks.article, marks.focused, marks.rangeOf(`1:${prices}`)]).toEqual([undefined, undefined, undefined]);
    expect(marks.claimNear(0)).toBeUndefined();
    expect(marks.places()).toEqual([]);
  });
});

describe('the mark of the focus', () => {
  it('stands on the claim in focus', () => {
    expect(String(marks.focus(`1:${ferry}`))).toBe(ferry);
    expect(painter.painted.get('claimlight-focus')).toEqual([ferry]);
    expect(marks.focused).toBe(`1:${ferry}`);
  });

  it('stays where it is if the page does not have the claim that is asked for', () => {
    marks.focus(`1:${ferry}`);
    expect(marks.focus('1:No such words.')).toBeUndefined();
    expect(painter.painted.get('claimlight-focus')).toEqual([ferry]);
  });

  it('goes to a candidate of a lost annotation, which is no claim in focus', () => {
    expect(String(marks.focus('lost 1'))).toBe(people);
    expect(painter.painted.get('claimlight-focus')).toEqual([people]);
    expect(marks.focused).toBeUndefined();
  });

  it('goes to what is pointed at, and back', () => {
    marks.focus(`1:${ferry}`);
    expect(marks.pointAt(`1:${people}`)).toBe(true);
    expect(painter.painted.get('claimlight-focus')).toEqual([people]);
    expect(marks.pointAt(null)).toBe(false);
    expect(painter.painted.get('claimlight-focus')).toEqual([ferry]);
  });

  it('comes back with the claim when the article is shown again without it and then with it', () => {
    marks.focus(`1:${ferry}`);
    marks.show({ ...shown, places: [], lost: [] }, highlightNameOf);
    expect(painter.painted.get('claimlight-focus')).toEqual([]);
    expect(marks.focused).toBeUndefined();
    marks.show(shown, highlightNameOf);
    expect(marks.focused).toBe(`1:${ferry}`);
  });
});

describe('the claim nearest to a height', () => {
  it.each([
    ['the one that stands there', second.start + 1, ferry],
    ['the first one, above all', -50, prices],
    ['the last one, below all', third.end + 500, people],
  ])('is %s', (_, y, exact) => {
    expect(marks.claimNear(y)).toBe(`1:${exact}`);
  });
});

describe('marks on a page that throws out what was read', () => {
  it('are stale', () => {
    expect(marks.areStale).toBe(false);
    const model = { rangesOf: () => [], rangeOf: () => ({ startContainer: { isConnected: false } }) };
    marks.show({ ...shown, reading: { ...reading, model: model as never } }, highlightNameOf);
    expect(marks.areStale).toBe(true);
  });
});

it('tells what holds text of the article', () => {
  expect(marks.holdsTextOf(reading.model.rangeOf(first))).toBe(true);
  expect(marks.holdsTextOf({ toString: () => 'elsewhere' } as unknown as Range)).toBe(false);
});
