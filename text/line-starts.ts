/**
 * Where lines start that start a sentence: after an empty line; in a list (no line ends with a mark); and after a line that
 * ends without a mark before one that opens like a sentence, as a title over its text. Other line ends are white space.
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
