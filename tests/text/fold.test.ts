import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../text/fold.ts';
import { textOf } from '../../text/span.ts';

const folds: readonly [name: string, raw: string, folded: string][] = [
  ['soft hyphens', 'co\u00adoper\u00adate', 'cooperate'],
  ['zero-width characters', 'a\u200bb\u2060c\ufeffd', 'abcd'],
  ['NBSP and thin spaces', '10\u00a0000\u2009km\u202fh', '10 000 km h'],
  ['runs of white space', 'a \n\t b\u00a0 \u200b c', 'a b c'],
  ['quotation marks', '“It’s” «so» „da“ ‹x›', `"It's" "so" "da" 'x'`],
  ['dashes', '1990–95 — x ‑ y − z', '1990-95 - x - y - z'],
  ['ellipses', 'well… no', 'well... no'],
  ['ligatures', 'ﬁnal eﬀort', 'final effort'],
  ['decomposed letters', 'e\u0301te\u0301 a\u0323\u0302', 'été ậ'],
  ['decomposed Hangul', '\u1112\u1161\u11ab', '한'],
  ['case and digits, not at all', 'NATO spent 3.5 %', 'NATO spent 3.5 %'],
];

/** Texts of the characters that folding looks at, and any others. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('aeo “”’–…ﬁé'),
        '\n',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u0301',
        '\u0323',
        '😀',
        '\ufeff',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('folding for matching', () => {
  it.each(folds)('folds %s', (_name, raw, folded) => expect(foldText(raw).text).toBe(folded));

  it('finds the raw characters of a folded match', () => {
    const raw = 'He said:\u00a0\u00a0“The e\u0301co\u00adnomy… ﬁne”, she wrote.';
    const folded = foldText(raw);
    const found = (quote: string): string => {
      const start = folded.text.indexOf(quote);
      return textOf(raw, folded.rawSpan({ start, end: start + quote.length }));
    };
    expect(found('économy')).toBe('e\u0301co\u00adnomy');
    expect(found('y... f')).toBe('y… ﬁ');
    expect(found('"The')).toBe('“The');
    expect(found('co')).toBe('co');
    expect(found('no')).toBe('no');
  });

  it('maps offsets there and back', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const folded = foldText(raw);
        expect([folded.toRaw(0) >= 0, folded.toRaw(folded.text.length), folded.toFolded(raw.length)]).toEqual([
          true,
          raw.length,
          folded.text.length,
        ]);
        for (let offset = 0; offset < folded.text.length; offset++) {
          const back = folded.toFolded(folded.toRaw(offset));
          expect(back).toBeLessThanOrEqual(offset);
          expect(folded.toRaw(back)).toBe(folded.toRaw(offset));
          expect(folded.toRaw(offset + 1)).toBeGreaterThanOrEqual(folded.toRaw(offset));
        }
      }),
    );
  });

  it('a raw span folds to what its folded span holds', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (raw, a, b) => {
        const folded = foldText(raw);
        const [start = 0, end = 0] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y);
        const whole = folded.foldedSpan(folded.rawSpan({ start, end }));
        expect(whole.start).toBeLessThanOrEqual(start);
        if (start < end) expect(whole.end).toBeGreaterThanOrEqual(end);
        expect(folded.rawSpan(whole)).toEqual(folded.rawSpan({ start, end }));
      }),
    );
  });

  it('gives one form to NFC and NFD, and folds a folded text to itself', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const folded = foldText(raw.normalize('NFC')).text;
        expect(foldText(raw.normalize('NFD')).text).toBe(folded);
        expect(foldText(folded).text).toBe(folded);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const page = '“Reporters’ claims – all of them – rose…” said Zoe\u0308.\u00a0Next '.repeat(10_000);
    foldText(page);
    const start = performance.now();
    foldText(page);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
