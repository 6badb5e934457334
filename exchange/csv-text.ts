/**
 * CSV after RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), with two reversible additions: no cell is a formula to a
 * spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection) nor a number that it would write otherwise, and
 * what UTF-8 or a cell cannot hold (half surrogate pairs, tabs, carriage returns, other controls) is written as
 * `\ud83d`.
 */

/** A cell: undefined is written as nothing, an empty string as `""`. */
export type Cell = string | undefined;

/** What a spreadsheet may take for a formula, white space before it included. */
const formula = /^[\s\0]*[=+\-@|%＝＋－＠\t\r\n]/u;

/**
 * True for a cell that a spreadsheet would not leave as it is, unless an apostrophe guards it; so are guarded ones
 * themselves.
 */
function needsGuard(cell: string): boolean {
  const text = cell.replace(/^'+/, '');
  return formula.test(text) || isRewritten(text);
}

/**
 * True for text that a spreadsheet takes for a number or time, and would give back in other digits: `007`, `1.`, `1e3`,
 * `10:30`.
 */
function isRewritten(text: string): boolean {
  const isFigure = /^\s*[+-]?[\d.,:/%]+(?:e[+-]?\d+)?\s*$/i.test(text) && String(Number(text)) !== text;
  return isFigure || dateLike.test(text);
}

/** Dates, and scores and fractions that are taken for some: `2026-03-01`, `2-1`, `3/4`, `1 March`, `Sept. 2`. */
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dateLike = new RegExp(
  String.raw`^\s*(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,4}[-/. ]{1,2}(?:${months})\p{L}{0,6}\.?(?:[-/. ]{1,2}\d{1,4})?|(?:${months})\p{L}{0,6}[-/. ]{1,2}\d{1,4})\s*$`,
  'iu',
);

export function csvRow(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(',');
}

/**
 * Where a cell begins for a program that separates cells by another mark than the comma: it then takes quotation marks
 * inside a line for text.
 */
const otherStarts = /(?<=[;|\n])/;

/** A line of a list in a note, which is no formula: it calls nothing. */
const listItem = /^[+-]\s[^|(!]*$/;

function needsGuardInside(part: string): boolean {
  const text = part.replace(/^'+/, '');
  return formula.test(text) && !listItem.test(text) && text.trim() !== '';
}

function guardedInside(text: string): string {
  const [first = '', ...parts] = text.split(otherStarts);
  return first + parts.map((part) => (needsGuardInside(part) ? `'${part}` : part)).join('');
}

function unguardedInside(text: string): string {
  const [first = '', ...parts] = text.split(otherStarts);
  return first + parts.map((part) => (part.startsWith("'") && needsGuardInside(part) ? part.slice(1) : part)).join('');
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  const inside = guardedInside(cell);
  const guarded = needsGuard(cell) ? `'${inside}` : inside;
  return `"${escapeUnwritable(guarded).replaceAll('"', '""')}"`;
}

/** The inverse of what writing does to the text of a cell, quotes aside. */
export function csvCellText(text: string): string {
  const unescaped = unescape(text);
  return unguardedInside(unescaped.startsWith("'") && needsGuard(unescaped) ? unescaped.slice(1) : unescaped);
}

/**
 * What is written as a code; backslashes before text that looks like such a code are doubled, all others stay as they
 * are.
 */
function escapeUnwritable(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- they are what this is about
    /(?<!\\)(\\*)(?:([\uD800-\uDFFF\uFFFE\uFFFF\0-\t\v-\x1F])|(u(?:[dD][89a-fA-F][\da-fA-F]|00[01]|[fF]{3}(?=[e-fE-F]))[\da-fA-F]))/gu,
    (_, slashes: string, unit: string | undefined, lookalike: string | undefined) =>
      `${slashes}${slashes}${unit === undefined ? (lookalike ?? '') : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`}`,
  );
}

function unescape(text: string): string {
  return text.replace(
    /(?<!\\)(\\+)(u((?:[dD][89a-fA-F][\da-fA-F]|00[01]|[fF]{3}(?=[e-fE-F]))[\da-fA-F]))/g,
    (_, slashes: string, name: string, code: string) => {
      const kept = '\\'.repeat(Math.floor(slashes.length / 2));
      return kept + (slashes.length % 2 === 1 ? String.fromCharCode(Number.parseInt(code, 16)) : name);
    },
  );
}
