/** An item's number, as it is written: `1.)`, `2)`, `a.`, `(iii)`. */
const enumerator = /(?<=^|\s)([•⁃‣▪◦]?\s?)(\(?)(\d{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})(\.\)|[.)])(?=\s)/g;
const bullet = /(?<=^|\s)[•⁃‣▪◦](?=\s?\S)/g;
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/**
 * Where the items of a list start that is written as running text: the text opens with the first item's bullet or number,
 * and the others follow in order ("1) The first item 2) The second item"). Empty if the text is no such list.
 */
export function listItemStarts(text: string): number[] {
  const first = /^\s*(?:([•⁃‣▪◦])|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})(?:\.\)|[.)])\s)/.exec(text);
  if (first === null) return [];
  const starts = first[1] === undefined ? numberedStarts(text) : bulletStarts(text, first[1]);
  return starts.length > 1 ? starts : [];
}

function bulletStarts(text: string, sign: string): number[] {
  return Array.from(text.matchAll(bullet))
    .filter(([found]) => found === sign)
    .map(({ index }) => index);
}

/** The items that count up from the first, in the same writing. */
function numberedStarts(text: string): number[] {
  const items = Array.from(text.matchAll(enumerator), ({ index, 2: open = '', 3: label = '', 4: close = '' }) => ({
    index,
    style: `${open}${close}`,
    label,
  }));
  const [first] = items;
  if (first === undefined || text.slice(0, first.index).trim() !== '') return [];
  const runs = valuesOf(first.label).map((value) => {
    const starts = [first.index];
    for (const { index, style, label } of items) {
      if (style === first.style && sameScript(label, first.label) && valuesOf(label).includes(value + starts.length))
        starts.push(index);
    }
    return starts;
  });
  return runs.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** What a label may count: `i` is the ninth letter, or one. */
function valuesOf(label: string): number[] {
  if (/^\d/.test(label)) return [Number(label)];
  const lower = label.toLowerCase();
  const letter = lower.length === 1 ? [lower.charCodeAt(0) - 96] : [];
  return [...letter, ...(roman.includes(lower) ? [roman.indexOf(lower) + 1] : [])];
}

function sameScript(a: string, b: string): boolean {
  const scriptOf = (label: string): string => (/^\d/.test(label) ? '1' : label === label.toLowerCase() ? 'a' : 'A');
  return scriptOf(a) === scriptOf(b);
}
