/**
 * Offsets of the lines that start a sentence: after an empty line; in a list (no line ends with a mark); and after a
 * line without a mark at its end, such as a title, if the next line starts like a sentence. Other line ends are white
 * space.
 */
export function lineStarts(text: string): number[] {
  if (!text.includes('\n')) return [];
  const isList = !/[.!?…。！？:;,]["'”’»)\]]?[ \t]?(?:\n|$)/.test(text);
  const starts: number[] = [];
  for (const { 0: newline, index } of text.matchAll(/(?<!\s)\s*\n\s*/g)) {
    const next = index + newline.length;
    const isEmptyLine = newline.indexOf('\n') !== newline.lastIndexOf('\n');
    if (isEmptyLine || isList || opensLikeASentence(text, index, next)) starts.push(next);
  }
  return starts;
}

function opensLikeASentence(text: string, end: number, next: number): boolean {
  const before = text.charAt(end - 1);
  return /[\p{L}\p{N})\]"”’%]/u.test(before) && /^["'“‘«([]*[\p{Lu}\p{N}•]/u.test(text.slice(next, next + 4));
}
