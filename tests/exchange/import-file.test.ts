import { expect, test } from 'vitest';
import { isPageNote } from '../../annotation/model/annotation.ts';
import { toCsv } from '../../exchange/csv.ts';
import { toHypothesis } from '../../exchange/hypothesis.ts';
import { readBytes, readFile } from '../../exchange/import/file.ts';
import { jsonVersion, toJson } from '../../exchange/json.ts';
import { toWebAnnotations } from '../../exchange/web-annotation.ts';
import { inventedAnnotation } from '../invented-annotation.ts';

const now = new Date('2026-03-01T08:00:00Z');
const annotation = inventedAnnotation({ note: 'By whom?' });

test.each([
  ['JSON', toJson, { isBackup: true }],
  ['CSV', toCsv, {}],
  ['W3C JSON-LD', toWebAnnotations, {}],
])('a %s file of ours is known by what is in it, and JSON as a backup', (_, write, more) => {
  expect(readFile(write([annotation], now), now)).toEqual({ accepted: [annotation], refused: [], ...more });
  expect(readFile(`\uFEFF${write([annotation], now).replace(/^\uFEFF/, '')}`, now).accepted).toEqual([annotation]);
});

test('a file for Hypothesis, read again, keeps quote, tag, note, id and dates', () => {
  const { accepted, refused } = readFile(toHypothesis([annotation], now), now);
  expect(refused).toEqual([]);
  expect(accepted).toMatchObject([
    {
      ...{ id: annotation.id, created: annotation.created, tag: 'unsourced', note: 'By whom?' },
      target: { source: annotation.target.source, title: annotation.target.title },
    },
  ]);
  expect(accepted[0]?.target.selector[0]).toEqual(annotation.target.selector[0]);
});

test("an answer of Hypothesis' API: a page note is one of ours, a reply is passed over, with the reason", () => {
  const row = {
    id: 'hJ8Qgl',
    created: '2026-02-01T10:00:00.123456+00:00',
    uri: 'https://news.example/ferry',
    text: 'Hm.',
    tags: ['promotional'],
    target: [{ source: 'https://news.example/ferry', selector: [{ type: 'TextQuoteSelector', exact: 'Book now!' }] }],
  };
  const rows = [
    row,
    { ...row, references: ['x'] },
    { ...row, target: [{ source: row.uri }] },
    { ...row, created: 'once' },
  ];
  const { accepted, refused } = readFile(JSON.stringify({ total: 4, rows }), now);
  expect(accepted).toMatchObject([
    { tag: 'promotional', note: 'Hm.', origin: { id: 'hJ8Qgl' }, target: { outlet: 'news.example' } },
    { tag: 'promotional', note: 'Hm.', target: { source: row.uri } },
  ]);
  expect(accepted.map(({ target }) => isPageNote(target))).toEqual([false, true]);
  expect(refused).toEqual([
    { what: 'annotation', index: 1, reason: 'reply' },
    {
      ...{ what: 'annotation', index: 3, reason: 'wrong-fields' },
      faults: [{ field: 'created', fault: 'not-an-instant' }],
    },
  ]);
});

const newer = toJson([annotation], now).replace(`"version": ${jsonVersion}`, '"version": 99');
const incomplete = toJson([annotation], now).replace('"annotations"', '"notes"');

test.each([
  ['nothing', '', 'file', 'unknown-format'],
  ['words', 'Dear diary', 'file', 'unknown-format'],
  ['JSON that is cut off', toJson([annotation], now).slice(0, -20), 'file', 'unknown-format'],
  ['a number', '7', 'file', 'nothing-to-import'],
  ['a table of something else', 'name,age\r\nIda,41\r\n', 'file', 'unknown-format'],
  ['another JSON file', '{"name":"x"}', 'annotation', 'wrong-fields'],
  ['JSON of ours without annotations', incomplete, 'file', 'not-claimlight-json'],
  ['JSON of a newer version of ours', newer, 'file', 'newer-version'],
])('%s is refused, with a reason', (_, text, what, reason) => {
  const { accepted, refused } = readFile(text, now);
  expect(accepted).toEqual([]);
  expect(refused).toMatchObject([{ what, index: 0, reason }]);
});

/** As spreadsheets save "Unicode text". */
function utf16(text: string, isLittle: boolean): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))].forEach((unit, at) => {
    view.setUint16(2 * at, unit, isLittle);
  });
  return view.buffer;
}

test.each([
  ['UTF-8', (text: string) => new TextEncoder().encode(text).buffer],
  ['UTF-16, little end first', (text: string) => utf16(text, true)],
  ['UTF-16, big end first', (text: string) => utf16(text, false)],
])('a file is read in %s', (_, encode) => {
  const { accepted } = readBytes(encode(toCsv([annotation]).slice(1)), now);
  expect(accepted).toEqual([annotation]);
});

test('a file in another encoding is refused rather than read with wrong letters', () => {
  const latin1 = Uint8Array.from(toCsv([annotation]).slice(1).replace('ferry', 'fähre'), (c) => c.charCodeAt(0));
  expect(readBytes(latin1.buffer, now)).toMatchObject({
    accepted: [],
    refused: [{ what: 'file', reason: 'not-utf-8' }],
  });
});

test('one wrong annotation in a JSON file does not keep the others out, and is named', () => {
  const wrong = { ...annotation, evidence: [{ url: 'javascript:alert(1)', accessed: annotation.created }] };
  const { accepted, refused } = readFile(
    toJson([annotation, wrong, { ...annotation, tag: 'true' as 'sourced' }], now),
    now,
  );
  expect(accepted).toEqual([annotation]);
  expect(refused).toEqual([
    {
      ...{ what: 'annotation', index: 1, reason: 'wrong-fields' },
      faults: [{ field: 'evidence.0.url', fault: 'not-a-web-address' }],
    },
    {
      ...{ what: 'annotation', index: 2, reason: 'wrong-fields' },
      faults: [{ field: 'tag', fault: 'other-value', allowed: ['sourced', 'unsourced', 'promotional'] }],
    },
  ]);
});
