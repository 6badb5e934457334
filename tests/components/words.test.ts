import { describe, expect, it } from 'vitest';
import { wording } from '../../claims/worth/reasons.ts';
import { signals } from '../../claims/signals/index.ts';
import { reasons as enReasons } from '../../components/words/en-reasons.ts';
import { en } from '../../components/words/en.ts';
import { reasons as esReasons } from '../../components/words/es-reasons.ts';
import { es } from '../../components/words/es.ts';

const tables = [
  { words: en, reasons: enReasons },
  { words: es, reasons: esReasons },
];

describe.each(tables)('the words in $words.language', ({ words, reasons }) => {
  it('have a phrase for every signal, and no phrase without a signal', () => {
    expect(Object.keys(reasons).sort()).toEqual([...signals.map(({ id }) => id), wording].sort());
  });

  it('have a general phrase for a signal they do not know', () => {
    expect(words.reason('not-yet-invented').length).toBeGreaterThan(10);
    expect(words.reason('constructor')).toBe(words.reason('not-yet-invented'));
  });

  it('count one as one', () => {
    expect(words.coverage(1, 1)).not.toBe(words.coverage(1, 2).replace('2', '1'));
    expect(words.links(1)).not.toBe(words.links(2).replace('2', '1'));
  });

  it('tell how each export went', () => {
    expect(words.exported({ kind: 'saved', count: 3, fileName: 'a.csv' })).toMatch(/3 .*a\.csv/);
    expect(words.exported({ kind: 'copied', count: 1 })).toMatch(/1 /);
    for (const kind of ['nothing', 'failed'] as const) expect(words.exported({ kind })).toMatch(/\.$/);
  });
});
