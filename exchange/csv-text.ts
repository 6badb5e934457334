/**
 * CSV after RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), with two reversible additions: no cell is a formula to a
 * spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection), and half surrogate pairs survive UTF-8.
 */

/** A cell: undefined is written as nothing, an empty string as `""`. */
export type Cell = string | undefined;

/** What a spreadsheet may take for a formula, white space before it included; the apostrophes are those of earlier guards. */
const formula = /^'*[\s\0]*[=+\-@|%＝＋－＠\t\r\n]/u;
const guarded = /^'+[\s\0]*[=+\-@|%＝＋－＠\t\r\n]/u;

export function csvRow(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  const guardedText = formula.test(cell) ? `'${cell}` : cell;
  return `"${escapeSurrogates(guardedText).replaceAll('"', '""')}"`;
}

/** The inverse of what writing does to the text of a cell, quotes aside. */
export function csvCellText(text: string): string {
  const unescaped = unescapeSurrogates(text);
  return guarded.test(unescaped) ? unescaped.slice(1) : unescaped;
}

/** Half pairs become `\ud83d`; backslashes before text that looks like that are doubled, all others stay as they are. */
function escapeSurrogates(text: string): string {
  return text.replace(
    /(?<!\\)(\\*)(?:([\uD800-\uDFFF])|(u[dD][89a-fA-F][\da-fA-F]{2}))/gu,
    (_, slashes: string, half: string | undefined, lookalike: string | undefined) =>
      `${slashes}${slashes}${half === undefined ? (lookalike ?? '') : `\\u${half.charCodeAt(0).toString(16)}`}`,
  );
}

function unescapeSurrogates(text: string): string {
  return text.replace(
    /(?<!\\)(\\+)(u([dD][89a-fA-F][\da-fA-F]{2}))/g,
    (_, slashes: string, name: string, code: string) => {
      const kept = '\\'.repeat(Math.floor(slashes.length / 2));
      return kept + (slashes.length % 2 === 1 ? String.fromCharCode(Number.parseInt(code, 16)) : name);
    },
  );
}
