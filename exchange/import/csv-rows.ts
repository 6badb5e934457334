import type { Cell } from '../csv-text.ts';

/**
 * The rows of a CSV text (RFC 4180; line ends may be CRLF, LF or CR). A cell without quotes that holds nothing is
 * undefined, `""` is an empty string: that is how `csvRow` writes them. Empty lines are no rows. Linear in the text's
 * length.
 */
export function csvRows(text: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    at = end;
    if (text[at] === ',') {
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

interface Found {
  readonly cell: Cell;
  /** Where the comma or line end after it stands. */
  readonly end: number;
}

function quotedCell(text: string, start: number): Found {
  let closing = text.indexOf('"', start + 1);
  while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
  if (closing === -1) closing = text.length;
  const quoted = text.slice(start + 1, closing).replaceAll('""', '"');
  const rest = plainCell(text, closing + 1);
  return { cell: quoted + (rest.cell ?? ''), end: rest.end };
}

function plainCell(text: string, start: number): Found {
  const separator = /[,\r\n]/g;
  separator.lastIndex = start;
  const end = separator.exec(text)?.index ?? text.length;
  const cell = text.slice(start, end);
  return { cell: cell === '' ? undefined : cell, end: Math.max(start, end) };
}
