/** The white space that CSS collapses (https://www.w3.org/TR/css-text-3/#white-space-processing); not NBSP. */
function collapses(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** Where the white space that starts at an offset ends. */
export function afterSpace(data: string, from: number): number {
  while (from < data.length && collapses(data.charCodeAt(from))) from++;
  return from;
}

/** Where a run ends that is written as it is: single spaces between words are part of it. */
export function inkEnd(data: string, from: number): number {
  for (let end = from + 1; end < data.length; end++) {
    const code = data.charCodeAt(end);
    if (code > 32 || !collapses(code)) continue;
    if (code !== 32 || end + 1 === data.length || collapses(data.charCodeAt(end + 1))) return end;
  }
  return data.length;
}
