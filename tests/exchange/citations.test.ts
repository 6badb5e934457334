import { describe, expect, test } from 'vitest';
import { toCslJson, toRis } from '../../exchange/citations.ts';
import { toClaimReviews } from '../../exchange/claim-review.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';

const second = inventedAnnotation({
  target: inventedTarget({ exact: 'Tickets cost more.', start: 200 }),
  tag: 'sourced',
});

describe('RIS', () => {
  test('has one record per article, with a note per claim', () => {
    expect(toRis([inventedAnnotation({ note: 'By\nwhom?' }), second]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - New ferry on the northern line',
      'T2  - Harbour Gazette',
      'AU  - Ida Holm',
      'PY  - 2026',
      'DA  - 2026/03/01',
      'UR  - https://harbour-gazette.example/news/ferry',
      'Y2  - 2026/03/01',
      'LA  - en',
      'N1  - Unsourced: “The new ferry halves the crossing time.” By whom?',
      'N1  - Sourced: “Tickets cost more.”',
      'ER  - ',
      '',
    ]);
  });

  test('has a line for each author, and the day of the reader', () => {
    const target = { ...inventedTarget(), author: 'Ida Holm, Per Lund' };
    const created = new Date(2026, 2, 9, 0, 30).toISOString();
    const lines = toRis([inventedAnnotation({ target, created })]).split('\r\n');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual(['AU  - Ida Holm', 'AU  - Per Lund']);
    expect(lines).toContain('Y2  - 2026/03/09');
    expect(JSON.parse(toCslJson([inventedAnnotation({ target, created })]))).toMatchObject([
      { author: [{ literal: 'Ida Holm' }, { literal: 'Per Lund' }], accessed: { 'date-parts': [[2026, 3, 9]] } },
    ]);
  });

  // What Python, Java or a database takes for the end of a line, though JavaScript does not.
  test.each(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f', '\x1C', '\x1D', '\x1E'])(
    'no line break starts another field: %j',
    (lineBreak) => {
      const forged = `A${lineBreak}ER  - ${lineBreak}TY  - BOOK`;
      const target = { ...inventedTarget(), title: forged, outlet: forged, author: forged };
      // eslint-disable-next-line no-control-regex -- they are what this is about
      const lineEnds = /[\n\v\f\r\x1C-\x1E\x85\u2028\u2029]+/;
      const lines = toRis([inventedAnnotation({ target, note: forged })]).split(lineEnds);
      expect(lines.filter((line) => /^(?:TY|ER) {2}- /.test(line))).toHaveLength(2);
    },
  );
});

test('CSL-JSON has the facts a citation needs, and leaves out what is not known', () => {
  const { author, ...anonymous } = inventedTarget({ source: 'https://harbour-gazette.example/news/port' });
  const target = { ...anonymous, published: 'yesterday' };
  const items = JSON.parse(toCslJson([inventedAnnotation(), inventedAnnotation({ target })])) as object[];
  expect(items).toMatchObject([
    {
      type: 'article-newspaper',
      title: 'New ferry on the northern line',
      'container-title': 'Harbour Gazette',
      author: [{ literal: author }],
      issued: { 'date-parts': [[2026, 3, 1]] },
    },
    { URL: 'https://harbour-gazette.example/news/port' },
  ]);
  expect(Object.keys(items[1] ?? {})).not.toContain('author');
  expect(Object.keys(items[1] ?? {})).not.toContain('issued');
});

test('a ClaimReview is a draft that rates no truth', () => {
  const evidence = [{ url: 'https://port.example/times', title: 'Timetable', accessed: '2026-03-01T08:00:00Z' }];
  const { '@graph': graph } = JSON.parse(toClaimReviews([inventedAnnotation({ note: 'By whom?', evidence })])) as {
    '@graph': unknown[];
  };
  expect(graph).toMatchObject([
    {
      '@type': 'ClaimReview',
      creativeWorkStatus: 'Draft',
      claimReviewed: 'The new ferry halves the crossing time.',
      itemReviewed: {
        '@type': 'Claim',
        appearance: { '@type': 'NewsArticle', publisher: { name: 'Harbour Gazette' } },
      },
      reviewRating: { '@type': 'Rating', alternateName: 'Unsourced' },
      reviewBody: 'By whom?',
      citation: [{ url: 'https://port.example/times', name: 'Timetable' }],
    },
  ]);
  expect(JSON.stringify(graph)).not.toContain('ratingValue');
});
