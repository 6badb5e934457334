/** Lines looked at between two pauses: about a millisecond. */
const linesPerStep = 1000;

/**
 * Offsets of the lines that start a sentence: after an empty line; in a list (no line ends with a mark); and after a
 * line without a mark at its end, such as a title, if the next line starts like a sentence. Other line ends are white
 * space. Pauses at every `yield`.
 */
export function* lineStarts(text: string): Generator<undefined, number[]> {
  if (!text.includes('\n')) return [];
  const isList = !/[.!?…。！？:;,]["'”’»)\]]?[ \t]?(?:\n|$)/.test(text);
  const starts: number[] = [];
  let lines = 0;
  for (const { 0: newline, index } of text.matchAll(/(?<!\s)\s*\n\s*/g)) {
    if (++lines % linesPerStep === 0) yield;
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
