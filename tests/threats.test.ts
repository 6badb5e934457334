import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Rows of a table whose last cell is a test: `file`: name. */
function rowsOf(document: string): { readonly row: string; readonly file: string; readonly name: string }[] {
  const rows = readFileSync(`${root}docs/${document}`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  // The first row has the columns' names.
  return rows.slice(1).map((row) => {
    const [, file = '', name = ''] = /\| `([^`]+)`: (.+) \|$/.exec(row) ?? [];
    return { row, file, name };
  });
}

describe.each(['THREATS.md', 'PRIVACY.md'])('each line of docs/%s', (document) => {
  it.each(rowsOf(document))('$row', ({ file, name }) => {
    expect(name).not.toBe('');
    expect(readFileSync(root + file, 'utf8')).toContain(name);
  });
});
