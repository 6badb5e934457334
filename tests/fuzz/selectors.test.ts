import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import { createDescribe } from '../../annotation/anchor/describe.ts';
import { selectorsSchema } from '../../annotation/model/annotation.ts';
import { hostileText } from '../exchange/hostile-annotation.ts';
import { cutUp, fuzz } from './cases.ts';

const text = Array.from(
  { length: 30 },
  (_, at) => `The council voted ${at} times on the harbour wall. It costs ${at * 7} million, said Ada Example.`,
).join('\n\n');
const prepared = prepareText(text);

it('a selector of any words is found on words of the text, or nowhere', () => {
  const part = fc.oneof(
    hostileText,
    fc.nat(text.length).chain((at) => cutUp(text.slice(at, at + 80))),
  );
  const start = fc.nat(1_000_000);
  fc.assert(
    fc.property(part, part, part, start, (exact, prefix, suffix, start) => {
      const selectors = selectorsSchema.safeParse([
        { type: 'TextQuoteSelector', exact, prefix: prefix.slice(-1000), suffix: suffix.slice(0, 1000) },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ]);
      if (!selectors.success) return;
      const found = anchor(prepared, selectors.data);
      if (!('span' in found)) return;
      const { start: from, end } = found.span;
      expect([from >= 0, from < end, end <= text.length]).toEqual([true, true, true]);
      if (found.state === 'exact') expect(text.slice(from, end).length).toBeGreaterThan(0);
    }),
    fuzz,
  );
});

it('a stretch of any text is described so that it is found again', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(), fc.nat(), (words, a, b) => {
      const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
      if (start === undefined || end === undefined || words.slice(start, end).trim() === '') return;
      const selectors = createDescribe(words)({ start, end });
      expect(selectorsSchema.safeParse(selectors).success).toBe(true);
      const found = anchor(prepareText(words), selectors);
      if ('span' in found) expect(words.slice(found.span.start, found.span.end)).not.toBe('');
    }),
    fuzz,
  );
});
