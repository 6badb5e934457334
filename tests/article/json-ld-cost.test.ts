import { describe, expect, it } from 'vitest';
import { jsonLdNodes } from '../../article/json-ld.ts';

const size = 200_000;

const hostile: Readonly<Record<string, (length: number) => string>> = {
  'a string that never ends, of escapes': (length) => '"\\'.repeat(length / 2),
  'quotation marks': (length) => '"'.repeat(length),
  'strings that never end': (length) => `{"a":"b\n${'"\\n '.repeat(length / 4)}`,
  'commas and spaces': (length) => `[${', '.repeat(length / 2)}`,
  commas: (length) => `[${','.repeat(length)}`,
  'one object of many keys': (length) => {
    const keys = Array.from({ length: length / 12 }, (_, at) => `"${at.toString(36).padStart(6, 'k')}":1`);
    return `{${keys.join(',')}}`;
  },
  'one list of numbers': (length) => `[${'1,'.repeat(length / 2)}1]`,
  'lists in lists': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'objects in objects': (length) => '{"a":'.repeat(length / 6) + '1' + '}'.repeat(length / 6),
  'types that never end': (length) => '"@type" : '.repeat(length / 10),
  'white space': (length) => `{${' '.repeat(length)}`,
  'comment marks': (length) => '/*'.repeat(length / 2),
  'ends of comments': (length) => `{${'-->'.repeat(length / 3)}x`,
};

describe('a page’s JSON-LD', () => {
  it.each(Object.keys(hostile))('of %s costs in step with its length', (name) => {
    const make = hostile[name] ?? String;
    cost(make(2000));
    const [small, large] = [cost(make(size / 10)), cost(make(size))];
    // Ten times as much in at most fifteen times the time; below ten milliseconds a loaded machine tells little.
    expect(large).toBeLessThan(Math.max(10, small) * 15);
  });
});

/** The least of five runs, in milliseconds: what else the machine does makes some of them longer. */
function cost(text: string): number {
  const script = { textContent: text };
  const document = { querySelectorAll: () => [script] } as unknown as Document;
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      jsonLdNodes(document);
      return performance.now() - start;
    }),
  );
}
