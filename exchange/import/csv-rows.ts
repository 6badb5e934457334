import type { Cell } from '../csv-text.ts';

/**
 * The rows of a CSV text (RFC 4180; line ends may be CRLF, LF or CR). A cell without quotes that holds nothing is
 * undefined, `""` is an empty string: that is how `csvRow` writes them. Empty lines are no rows. Linear in the text's
 * length.
 *
 * Where a decimal has a comma, spreadsheets save a table of commas with semicolons, and some programs with tabs: the
 * mark that stands oftenest in the first line separates.
 */
export function csvRows(text: string): Cell[][] {
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push(undefined);
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (row.length > 1 || row[0] !== undefined) rows.push(row);
    row = [];
  }
  return rows;
}

type Separator = ',' | ';' | '\t';

function separatorOf(text: string): Separator {
  const [line = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const outside = line.replaceAll(/"[^"]*"/g, '');
  const times = (separator: Separator) => outside.split(separator).length;
  return ([';', '\t'] as const).reduce<Separator>((most, other) => (times(other) > times(most) ? other : most), ',');
}

interface Found {
  readonly cell: Cell;
  /** Where the separator or line end after it stands. */
  readonly end: number;
}

function quotedCell(text: string, start: number, separator: Separator): Found {
  let closing = text.indexOf('"', start + 1);
  while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
  if (closing === -1) closing = text.length;
  const quoted = text.slice(start + 1, closing).replaceAll('""', '"');
  const rest = plainCell(text, closing + 1, separator);
  return { cell: quoted + (rest.cell ?? ''), end: rest.end };
}

const cellEnds: Readonly<Record<Separator, RegExp>> = {
  ',': /[,\r\n]/g,
  ';': /[;\r\n]/g,
  '\t': /[\t\r\n]/g,
};

function plainCell(text: string, start: number, separator: Separator): Found {
  const ends = cellEnds[separator];
  ends.lastIndex = start;
  const end = ends.exec(text)?.index ?? text.length;
  const cell = text.slice(start, end);
  return { cell: cell === '' ? undefined : cell, end: Math.max(start, end) };
}
