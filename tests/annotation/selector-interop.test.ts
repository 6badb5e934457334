import { describe, expect, test } from 'vitest';
import { selectorsSchema } from '../../annotation/model/annotation.ts';
import { readForeignSelectors } from '../../annotation/selector-interop.ts';

const quote = { type: 'TextQuoteSelector', exact: 'four ships', prefix: 'lost ', suffix: ' in May' };
const position = { type: 'TextPositionSelector', start: 12, end: 22 };

describe("other tools' selectors", () => {
  const cases: [tool: string, foreign: unknown, exact: string, prefix: string, start: number][] = [
    ['W3C, one quote', quote, 'four ships', 'lost ', 0],
    ['W3C, a quote without context', { type: 'TextQuoteSelector', exact: 'four ships' }, 'four ships', '', 0],
    ['W3C, any order', [position, quote], 'four ships', 'lost ', 12],
    [
      'Hypothesis',
      [
        { type: 'RangeSelector', startContainer: '/div[1]', startOffset: 4, endContainer: '/div[1]', endOffset: 14 },
        position,
        quote,
      ],
      'four ships',
      'lost ',
      12,
    ],
    ['Apache Annotator', { type: 'CssSelector', value: '#body', refinedBy: quote }, 'four ships', 'lost ', 0],
    ['Recogito, W3C', [{ type: 'TextQuoteSelector', exact: 'four ships' }, position], 'four ships', '', 12],
    ['Recogito, its own', [{ quote: 'four ships', start: 12, end: 22 }], 'four ships', '', 12],
    [
      'a text fragment',
      { type: 'FragmentSelector', value: ':~:text=lost-,four%20ships,-in%20May' },
      'four ships',
      'lost',
      0,
    ],
    [
      'something unknown beside a quote',
      [{ type: 'SvgSelector', value: '<svg/>' }, null, 7, quote],
      'four ships',
      'lost ',
      0,
    ],
  ];
  test.each(cases)('%s', (_, foreign, exact, prefix, start) => {
    const selectors = readForeignSelectors(foreign);
    expect(selectorsSchema.parse(selectors)).toEqual(selectors);
    expect(selectors).toMatchObject([
      { exact, prefix },
      { start, end: start + exact.length },
    ]);
  });

  const unquoted: [what: string, foreign: unknown][] = [
    ['a position alone', position],
    ['an empty quote', { type: 'TextQuoteSelector', exact: '' }],
    [
      'a text fragment with an end, which leaves out the words between',
      { type: 'FragmentSelector', value: '#:~:text=four,ships' },
    ],
    ['nothing', undefined],
    ['a list in a list in a list in a list', [[[[quote]]]]],
  ];
  test.each(unquoted)('null for %s', (_, foreign) => {
    expect(readForeignSelectors(foreign)).toBeNull();
  });

  test('context longer than ours is cut to the part next to the quote', () => {
    const selectors = readForeignSelectors({
      ...quote,
      prefix: `${'x'.repeat(3000)}lost `,
      suffix: ` in May${'x'.repeat(3000)}`,
    });
    expect(selectorsSchema.safeParse(selectors).success).toBe(true);
    expect(selectors?.[0].prefix.endsWith('lost ') && selectors[0].suffix.startsWith(' in May')).toBe(true);
  });
});
