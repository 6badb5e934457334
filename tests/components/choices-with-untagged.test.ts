import { describe, expect, it } from 'vitest';
import type { Shown } from '../../catalogue/model/shown.ts';
import { choicesWithUntagged } from '../../components/views/choices-with-untagged.ts';

const none = { tags: [], findings: [], checks: [], states: [], outlets: [], authors: [], people: [], languages: [] };

function joined(choices: Partial<Shown['choices']>, counts: Parameters<typeof choicesWithUntagged>[1]['counts']) {
  const shown = { rows: new Uint32Array(3), choices: { ...none, ...choices } } as unknown as Shown;
  return choicesWithUntagged(shown, { items: [], all: 0, counts });
}

describe('the choices of filters, with claims without a tag', () => {
  it('show how far a check is as soon as anything is to be checked', () => {
    expect(joined({}, { checks: { 'to-check': 2, checking: 1 } }).checks).toEqual([
      { name: 'none', count: 3 },
      { name: 'to-check', count: 2 },
      { name: 'checking', count: 1 },
      { name: 'done', count: 0 },
    ]);
    expect(joined({}, { findings: { none: 2 } }).findings).toEqual([]);
  });

  it('count both where both have a choice', () => {
    const checks = [
      { name: 'none', count: 1 },
      { name: 'done', count: 4 },
    ];
    expect(joined({ checks }, { checks: { 'to-check': 2, done: 1 } }).checks).toEqual([
      { name: 'none', count: 1 },
      { name: 'to-check', count: 2 },
      { name: 'checking', count: 0 },
      { name: 'done', count: 5 },
    ]);
    const outlets = [{ name: 'Gazette', count: 2 }];
    expect(joined({ outlets }, { outlets: { Courier: 3, Gazette: 2 } }).outlets).toEqual([
      { name: 'Gazette', count: 4 },
      { name: 'Courier', count: 3 },
    ]);
    expect(joined({ outlets }, {}).outlets).toBe(outlets);
  });
});
