import { describe, expect, it } from 'vitest';
import { countRows, coverageOf } from '../../components/views/coverage.ts';
import { mixedRows, sampleRow, sampleRows } from './gallery/sample-rows.ts';

describe('coverage', () => {
  it('counts an untagged claim as not looked at', () => {
    expect(coverageOf(sampleRows(41))).toEqual({ lookedAt: 0, total: 41 });
  });

  it('leaves out what is gone from the page, and what may say something else by now', () => {
    const tagged = { tag: 'sourced' } as const;
    const rows = [
      sampleRow(0, { ...tagged, state: 'exact' }),
      sampleRow(1, { ...tagged, state: 'moved' }),
      sampleRow(2, { ...tagged, state: 'orphan' }),
      sampleRow(3, { ...tagged, state: 'ambiguous' }),
      sampleRow(4, { ...tagged, state: 'changed' }),
      sampleRow(5, { ...tagged, state: 'reworded' }),
      sampleRow(6),
    ];
    expect(coverageOf(rows)).toEqual({ lookedAt: 3, total: 5 });
  });

  it('has a count for every filter, and the tags and the untagged add up to all', () => {
    const counts = countRows(mixedRows);
    expect(counts.sourced + counts.unsourced + counts.promotional + counts['not-looked-at']).toBe(counts.all);
    expect(counts.all).toBe(mixedRows.length);
  });

  it('counts those still to come as not looked at', () => {
    const known = countRows(mixedRows);
    const counts = countRows(mixedRows, 7);
    expect(counts).toEqual({ ...known, all: known.all + 7, 'not-looked-at': known['not-looked-at'] + 7 });
  });
});
