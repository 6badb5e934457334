/** The part of a text that was changed: what stood from `start` to `end` is `text` now. Offsets are UTF-16 units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text that was changed in two places at once, with both changes made. Each change is taken for one stretch that was
 * replaced by another, as typing is; where the two touch the same words, both texts are kept, one below the other. No
 * library of ours to merge texts does this: they work by lines, and a note is often one line.
 *
 * @param base what both were made of.
 */
export function mergeTexts(base: string, one: string, other: string): string {
  return one === other || base === '' ? joinTexts(one, other) : mergeTyped(base, one, other);
}

/** As `mergeTexts`, for what two people type: where both type the same, it is there twice. */
export function mergeTyped(base: string, one: string, other: string): string {
  if (one === base) return other;
  if (other === base) return one;
  if (base === '') return `${one}\n\n${other}`;
  const [a, b] = [spliceByWord(base, one), spliceByWord(base, other)];
  if (a.end <= b.start && !meetInWord(base, a, b)) return spliced(base, a, b);
  if (b.end <= a.start && !meetInWord(base, b, a)) return spliced(base, b, a);
  return joinTexts(one, other);
}

/**
 * As `spliceOf`; of the places where the same words could have been put in, one between two words: "two " before
 * "three", and not "wo t" after its first letter.
 */
export function spliceByWord(base: string, changed: string): Splice {
  const splice = spliceOf(base, changed);
  if (splice.start < splice.end) return splice;
  let { start, text } = splice;
  const isCut = (): boolean =>
    (isLetter(base[start - 1]) && isLetter(text[0])) || (isLetter(text.at(-1)) && isLetter(base[start]));
  while (isCut()) {
    if (start === 0 || base[start - 1] !== text.at(-1)) return splice;
    text = base.slice(start - 1, start) + text.slice(0, -1);
    start -= 1;
  }
  return { start, end: start, text };
}

/** True where one change ends inside a word and the next begins there, and one of them took letters of it away. */
function meetInWord(base: string, first: Splice, second: Splice): boolean {
  const isReplaced = first.start < first.end || second.start < second.end;
  return isReplaced && first.end === second.start && isInWord(base, second.start);
}

/** True between two letters or digits. */
function isInWord(text: string, at: number): boolean {
  return isLetter(text[at - 1]) && isLetter(text[at]);
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit);
}

/** Both, none of it lost: the other stands below, unless one has it already. */
export function joinTexts(text: string, other: string): string {
  if (text.includes(other)) return text;
  return other.includes(text) ? other : `${text}\n\n${other}`;
}

/** The one stretch in which a text differs from what it was. */
export function spliceOf(base: string, changed: string): Splice {
  const shorter = Math.min(base.length, changed.length);
  let start = 0;
  while (start < shorter && base[start] === changed[start]) start += 1;
  if (isHighSurrogate(base.charCodeAt(start - 1))) start -= 1;
  let same = 0;
  while (same < shorter - start && base.at(-1 - same) === changed.at(-1 - same)) same += 1;
  if (isLowSurrogate(base.charCodeAt(base.length - same))) same -= 1;
  return { start, end: base.length - same, text: changed.slice(start, changed.length - same) };
}

function spliced(base: string, first: Splice, second: Splice): string {
  return (
    base.slice(0, first.start) + first.text + base.slice(first.end, second.start) + second.text + base.slice(second.end)
  );
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
