/** An item's number as written: `1.)`, `2)`, `a.`, `(iii)`. */
const enumerator = /(?<=^|\s)(\(?)(\d{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})(\.\)|[.)])(?=\s)/g;
const bullet = /(?<=^|\s)[•⁃‣▪◦](?=\s?\S)/g;
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

interface Item {
  readonly start: number;
  /** The signs around the number. */
  readonly style: string;
  readonly label: string;
}

/** Labels looked at between two pauses: about a millisecond. */
const labelsPerStep = 500;

/**
 * Offsets of the items of a list that is written as running text: the text starts with the first item's bullet or
 * number, and the others follow in order ("1) The first item 2) The second item"). Empty if the text is not such a
 * list. Pauses at every `yield`.
 */
export function* listItemStarts(text: string): Generator<undefined, number[]> {
  const sign = /^\s*([•⁃‣▪◦])/.exec(text)?.[1];
  const isNumbered = /^\s*\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})(?:\.\)|[.)])\s/.test(text);
  const starts = sign !== undefined ? yield* bulletStarts(text, sign) : isNumbered ? yield* numberedStarts(text) : [];
  return starts.length > 1 ? starts : [];
}

function* bulletStarts(text: string, sign: string): Generator<undefined, number[]> {
  const starts: number[] = [];
  for (const { 0: found, index } of text.matchAll(bullet)) {
    if (found === sign && starts.push(index) % labelsPerStep === 0) yield;
  }
  return starts;
}

/**
 * The items that count up from the first, in the same style; the longest such row if the first label can be read in two
 * ways.
 */
function* numberedStarts(text: string): Generator<undefined, number[]> {
  const items: Item[] = [];
  for (const { index, 1: open = '', 2: label = '', 3: close = '' } of text.matchAll(enumerator)) {
    if (items.push({ start: index, style: `${open}${close}`, label }) % labelsPerStep === 0) yield;
  }
  const rows: number[][] = [];
  for (const value of valuesOf(items[0]?.label ?? '')) rows.push(yield* rowFrom(text, items, value));
  return rows.sort((a, b) => b.length - a.length)[0] ?? [];
}

function* rowFrom(text: string, items: readonly Item[], value: number): Generator<undefined, number[]> {
  const [first] = items;
  if (first === undefined || (value !== 1 && scriptOf(first.label) !== '1')) return [];
  const starts: number[] = [];
  let end = 0;
  for (const [index, item] of items.entries()) {
    if (index % labelsPerStep === labelsPerStep - 1) yield;
    const continues = item.style === first.style && scriptOf(item.label) === scriptOf(first.label);
    if (!continues || !valuesOf(item.label).includes(value + starts.length)) continue;
    if (starts.length > 0 && !isItem(text.slice(end, item.start), item)) return [];
    starts.push(item.start);
    end = item.start + item.style.length + item.label.length;
  }
  return starts;
}

/**
 * An item has text. "A. B. Smith" and "A. Smith met B. Jones" are names: capital letters number only items that end
 * with a mark.
 */
function isItem(text: string, next: Item): boolean {
  if (text.trim() === '') return false;
  return next.style !== '.' || scriptOf(next.label) !== 'A' || /[.!?;]\s*$/.test(text);
}

/** The numbers that a label may stand for: `i` is the ninth letter, or one. */
function valuesOf(label: string): number[] {
  if (/^\d/.test(label)) return [Number(label)];
  const lower = label.toLowerCase();
  const letter = lower.length === 1 ? [lower.charCodeAt(0) - 96] : [];
  return roman.includes(lower) ? [...letter, roman.indexOf(lower) + 1] : letter;
}

function scriptOf(label: string): '1' | 'a' | 'A' {
  if (/^\d/.test(label)) return '1';
  return label === label.toLowerCase() ? 'a' : 'A';
}
