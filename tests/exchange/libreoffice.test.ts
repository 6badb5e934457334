import fc from 'fast-check';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { toCsv } from '../../exchange/csv.ts';
import { fromCsv } from '../../exchange/import/csv.ts';
import { inventedAnnotation } from '../invented-annotation.ts';
import { needs } from '../needs.ts';
import { hostileAnnotation } from './hostile-annotation.ts';

const office = ['soffice', 'libreoffice'].find(isInstalled);

const folder = mkdtempSync(join(tmpdir(), 'claimlight-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Text with commas between, in quotes, as UTF-8: what LibreOffice offers for a file that starts with a byte order mark.
 */
const csvOptions = '44,34,76,1';

/** Spreadsheets cut what is longer: Excel at 32,767 characters. */
const longestCell = 32_767;

const notes = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '=HYPERLINK("http://evil.example";"x")',
  "'=1",
  '007',
  '1. ',
  '1e3',
  '1,000',
];
const texts = [
  ...notes,
  '=\u0000',
  'one\r\ntwo\rthree',
  'half \ud83d',
  '12',
  '2026-03-01',
  '10:30',
  '50%',
  'TRUE',
  ' ',
  'a\\u000d',
];

const annotations = [
  ...texts.map((note, n) => numbered(n, inventedAnnotation({ note }))),
  ...fc
    .sample(hostileAnnotation, { numRuns: 40, seed: 3 })
    .filter(({ note }) => note.length < longestCell)
    .map((annotation, n) => numbered(100 + n, annotation)),
];

test.each([
  ['as it offers to', `${csvOptions},,0,false,false`],
  ['with what is in quotes as text', `${csvOptions},,0,true`],
])(
  'LibreOffice opens the CSV %s, runs no formula in it, and gives back every field',
  { timeout: 300_000, ...needs(office, 'LibreOffice') },
  async (_, opening) => {
    writeFileSync(join(folder, 'notes.csv'), toCsv(annotations));
    await convert('notes.csv', 'fods', '--infilter=Text - txt - csv (StarCalc):' + opening);
    expect(readFileSync(join(folder, 'notes.fods'), 'utf8')).not.toContain('table:formula');
    await convert('notes.fods', `csv:Text - txt - csv (StarCalc):${csvOptions},,0,true`);
    const { accepted, refused } = fromCsv(readFileSync(join(folder, 'notes.csv'), 'utf8'));
    expect(refused).toEqual([]);
    expect(accepted).toEqual(annotations.map(withoutEmptyFacts));
  },
);

function numbered(n: number, annotation: Annotation): Annotation {
  return { ...annotation, id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}` };
}

/** To a spreadsheet, an empty text and none are the same. */
function withoutEmptyFacts({ target: { author, published, ...target }, ...annotation }: Annotation): Annotation {
  return { ...annotation, target: { ...target, ...(author && { author }), ...(published && { published }) } };
}

async function convert(file: string, to: string, ...options: readonly string[]): Promise<void> {
  // A profile of its own: an office that is open elsewhere would take the file instead.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await promisify(execFile)(office ?? '', [
    profile,
    '--headless',
    ...options,
    '--convert-to',
    to,
    '--outdir',
    folder,
    join(folder, file),
  ]);
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
