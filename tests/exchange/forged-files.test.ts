import { describe, expect, it } from 'vitest';
import { refusals } from '../../components/words/en/refusals.ts';
import { readFile } from '../../exchange/import/file.ts';
import type { Imported } from '../../exchange/import/imported.ts';

const now = new Date('2026-03-01T08:00:00Z');
const context = 'http://www.w3.org/ns/anno.jsonld';
const quote = '{"type":"TextQuoteSelector","exact":"It sails at noon."}';

/** One annotation of a W3C file, with these selectors, as JSON. */
function record(selector: string): string {
  const target = `{"source":"https://news.example/ferry","selector":${selector}}`;
  const head = `"@context":"${context}","id":"urn:a:1","type":"Annotation","created":"2026-02-01T10:00:00Z"`;
  return `{${head},"body":[{"purpose":"tagging","value":"sourced"}],"target":${target}}`;
}

function read(...records: readonly string[]): Imported {
  return readFile(`[${records.join()}]`, now);
}

/** A value inside itself, so many times, as JSON: `around` has `%` where the next one stands. */
function nested(around: string, depth: number, innermost: string): string {
  const [before = '', after = ''] = around.split('%');
  return before.repeat(depth) + innermost + after.repeat(depth);
}

describe('a W3C file', () => {
  it.each([
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'].map((type) => `"${type}"`),
    ...['{}', '[]', '{"toString":1}', '["TextQuoteSelector"]', 'null', '7', '[[[]]]'],
  ])('with a selector of type %s is read, as it says nothing that we know', (type) => {
    const { accepted, refused } = read(record(`[{"type":${type}},${quote}]`), record(quote));
    expect(refused).toEqual([]);
    expect(accepted).toMatchObject([1, 2].map(() => ({ target: { selector: [{ exact: 'It sails at noon.' }, {}] } })));
  });

  it.each([
    ['refinedBy', '{"type":"CssSelector","value":"p","refinedBy":%}'],
    ['refinedBy in lists', '[{"type":"CssSelector","value":"p","refinedBy":[%]}]'],
    ['an unknown property', '{"type":"CssSelector","value":"p","note":[%]}'],
    ['lists alone', '[%]'],
  ])('with %s 20,000 deep loses that record only, and says why', (_, around) => {
    const { accepted, refused } = read(record(quote), record(nested(around, 20_000, quote)), record(quote));
    expect(accepted).toHaveLength(2);
    expect(refused).toMatchObject([{ what: 'annotation', index: 1, reason: 'too-deep' }]);
    expect(refused.map(refusals.refusal)).toEqual(['Record 2: it holds parts inside parts, more than 100 deep.']);
  });

  it('of 20,000 pages, each inside the one before, is read whole', () => {
    const page = `{"@context":"${context}","type":"AnnotationPage","items":[${record(quote)}],"next":%}`;
    const { accepted, refused } = readFile(nested(page, 20_000, '{"type":"AnnotationPage","items":[]}'), now);
    expect(refused).toEqual([]);
    expect(accepted).toHaveLength(20_000);
  });

  it('of 20,000 collections, each inside the one before, is read or refused, and nothing breaks', () => {
    const first = nested('{"type":"AnnotationCollection","first":%}', 20_000, record(quote));
    expect(readFile(first, now).accepted.length + readFile(first, now).refused.length).toBe(1);
  });

  it('with 50,000 broken selectors is refused in a sentence that can be read', () => {
    const { refused } = read(record(`[${Array(50_000).fill('{"type":"CssSelector"}').join()}]`));
    expect(refused).toHaveLength(1);
    expect(refused.map(refusals.refusal).join('').length).toBeLessThan(2000);
  });
});

it('a file of Hypothesis with a record 20,000 deep loses that record only', () => {
  const row = (more: string): string =>
    `{"id":"a","uri":"https://news.example/ferry","text":"","tags":["sourced"],"more":${more}}`;
  const { accepted, refused } = readFile(`{"rows":[${row(nested('[%]', 20_000, ''))},${row('1')}]}`, now);
  expect(accepted).toHaveLength(1);
  expect(refused).toMatchObject([{ index: 0, reason: 'too-deep' }]);
});
