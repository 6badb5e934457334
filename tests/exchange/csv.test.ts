import { describe, expect, test } from 'vitest';
import { csvColumns, toCsv } from '../../exchange/csv.ts';
import { csvCellText, csvRow } from '../../exchange/csv-text.ts';
import { fromCsv } from '../../exchange/import/csv.ts';
import { csvRows } from '../../exchange/import/csv-rows.ts';
import { untaggedIn } from '../../annotation/model/untagged.ts';
import { inventedAnnotation, inventedDraftOf } from '../invented-annotation.ts';

describe('a cell', () => {
  test.each([
    ['=HYPERLINK("http://evil.example")', '"\'=HYPERLINK(""http://evil.example"")"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['-1', '"\'-1"'],
    ['  =1', '"\'  =1"'],
    ['\t=1', '"\'\\u0009=1"'],
    ['＝1', '"\'＝1"'],
    ["'=1", '"\'\'=1"'],
    ["'tis", '"\'tis"'],
    ['a=1', '"a=1"'],
    ['half \ud83d', '"half \\ud83d"'],
    ['said \\ud83d', '"said \\\\ud83d"'],
    ['C:\\users', '"C:\\users"'],
    ['a\r\nb\0', '"a\\u000d\nb\\u0000"'],
    ['said \\u000d', '"said \\\\u000d"'],
    ['\\\r', '"\\\\\\u000d"'],
    ['\uFFFF', '"\\uffff"'],
    ['said \\uFFFE', '"said \\\\uFFFE"'],
    ['10:30', '"\'10:30"'],
    ['12', '"12"'],
    // What would come back as a date of another form, or of a score.
    ['2026-03-01', '"\'2026-03-01"'],
    ['2-1', '"\'2-1"'],
    ['3/4', '"\'3/4"'],
    ['1 March', '"\'1 March"'],
    ['Sept. 2', '"\'Sept. 2"'],
    ['March', '"March"'],
    ['1 March was a Sunday', '"1 March was a Sunday"'],
    ['007', '"\'007"'],
    ["'007", '"\'\'007"'],
    ['1. ', '"\'1. "'],
    ['1e3', '"\'1e3"'],
    ['1,000', '"\'1,000"'],
    // Read with another separator, or with its quotation marks taken as text, a cell can begin inside a text.
    ['a;=1', '"a;\'=1"'],
    ["a; '@x;'+1;+1", "\"a; '@x;''+1;'+1\""],
    ['a\n=1', '"a\n\'=1"'],
    ['a\n- item\n-1+cmd|x', '"a\n- item\n\'-1+cmd|x"'],
    ["a;'tis; 007; b", '"a;\'tis; 007; b"'],
  ])('%j', (text, written) => {
    expect(csvRow([text])).toBe(written);
    expect(csvCellText(csvRows(written)[0]?.[0] ?? '')).toBe(text);
  });
});

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['"a,""b""\r\n",c', [['a,"b"\r\n', 'c']]],
  [',""\n', [[undefined, '']]],
  [
    'a,\n,b',
    [
      ['a', undefined],
      [undefined, 'b'],
    ],
  ],
  ['a,', [['a', undefined]]],
  ['a\n\n\nb\n', [['a'], ['b']]],
  ['"never closed, \n', [['never closed, \n']]],
  ['', []],
])('the rows of %j', (text, rows) => {
  expect(csvRows(text)).toEqual(rows);
});

test.each([
  ['a semicolon', ';'],
  ['a tab', '\t'],
])('reads a table that a spreadsheet saved again with %s', (_, separator) => {
  const annotation = inventedAnnotation({ note: 'By whom; when, and “where”?' });
  const rows = csvRows(toCsv([annotation]));
  const saved = rows.map((row) =>
    row.map((cell) => (cell === undefined ? '' : `"${cell.replaceAll('"', '""')}"`)).join(separator),
  );
  expect(fromCsv(saved.join('\r\n')).accepted).toEqual([annotation]);
});

test('starts with a byte order mark and the names of the columns, and ends every row with CRLF', () => {
  const csv = toCsv([inventedAnnotation({ note: 'two\nlines' })]);
  expect(csv.startsWith('\uFEFF"tag","finding","state","creator","quote","note","evidence"')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
});

test('columns may have been moved', () => {
  const annotation = inventedAnnotation({ note: 'moved' });
  const names = Object.keys(csvColumns).reverse();
  const moved = [names, names.map((name) => csvColumns[name]?.(annotation))].map(csvRow).join('\n');
  expect(fromCsv(moved).accepted).toEqual([annotation]);
});

test.each([
  ['tag', 'true', 'tag', 'other-value'],
  ['source', 'javascript:alert(1)', 'target.source', 'not-a-web-address'],
  ['start', 'x', 'target.selector.1.start', 'other-type'],
  ['start', '9999', 'target.selector.1', 'contradiction'],
  ['created', 'last week', 'created', 'not-an-instant'],
  ['created', undefined, 'created', 'missing'],
  ['details', '{', 'details', 'not-json'],
])('a row with a wrong %s is refused by that name, the others are taken', (column, value, field, fault) => {
  const [good, bad] = [inventedAnnotation(), inventedAnnotation()];
  const names = Object.keys(csvColumns);
  const cells = names.map((name) => (name === column ? value : csvColumns[name]?.(bad)));
  const { accepted, refused } = fromCsv(`${toCsv([good])}${csvRow(cells)}\r\n`);
  expect(accepted).toEqual([good]);
  expect(refused).toMatchObject([{ what: 'annotation', index: 1, reason: 'wrong-fields', faults: [{ field, fault }] }]);
});

test.each([';', '\t', '|'])('no cell is a formula to a program that separates cells by %j', (separator) => {
  const formulas = ['=1', '+1', '-1', '@SUM(A1)', '=cmd|x', '＝1', '\t=1', ' =1', '\u00A0=1'];
  const words = formulas.map((each) => `a${separator}${each}${separator}b\n${each}`).join(separator);
  const note = `x";${words}`;
  const target = { ...inventedAnnotation().target, title: words, outlet: words, paragraph: words };
  const csv = toCsv([inventedAnnotation({ note, target })]);
  expect(fromCsv(csv).accepted).toMatchObject([{ note, target }]);
  const cells = csv.split(/\r?\n/).flatMap((line) => line.split(separator));
  // A cell that the file's own quotation mark begins is text.
  expect(cells.filter((cell) => /^[\s"]*[=+\-@＝]/.test(cell) && !cell.startsWith('"'))).toEqual([]);
});

test('a file without our columns is refused as a whole', () => {
  expect(fromCsv('name,age\nIda,41\n').refused).toMatchObject([{ what: 'file', reason: 'missing-columns' }]);
});

test('what has no tag comes back as it was, beside what has one', () => {
  const evidence = [{ url: 'https://port.example/times', quote: '55 min', accessed: '2026-03-01T12:00:00.000Z' }];
  const draft = inventedDraftOf({ note: 'By whom?', evidence, finding: 'wrong', state: 'checking' });
  const [annotation, refused] = [inventedAnnotation(), { ...inventedAnnotation(), tag: '' as never }];
  const { accepted, drafts, refused: not } = fromCsv(toCsv([annotation, ...untaggedIn([draft]), refused]));
  expect(accepted).toEqual([annotation]);
  expect(drafts).toEqual([draft]);
  // An annotation whose tag was taken out in a spreadsheet is not a note without one.
  expect(not).toMatchObject([{ index: 2, reason: 'wrong-fields' }]);
});
