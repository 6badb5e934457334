/**
 * Kinds of characters, as the tokeniser asks for them. Regular expressions tell them, but each character of the usual
 * scripts is asked of them once: after that its kind is a number in a table.
 */

/** What is of no other kind: punctuation and symbols. */
export const sign = 1;
const space = 2;
/** 0 to 9: from here on, what can stand inside a word. */
export const digit = 3;
/** A digit of another script. */
const numeral = 4;
export const letter = 5;
/** An accent or another mark that combines with the letter before it. */
export const combining = 6;

/** Kinds up to the end of the punctuation and the currency signs; Latin, Greek, Cyrillic and Arabic lie below. */
const kinds = new Uint8Array(0x2100);

/** The kind of the character that begins at an index before `end`. */
export function kindAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(text.slice(at, nextAfter(text, at, end)));
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** Where the character after the one at an index begins: surrogates count as one if both stand before `end`. */
export function nextAfter(text: string, at: number, end: number): number {
  const isPair = isHighSurrogate(text.charCodeAt(at)) && at + 1 < end && isLowSurrogate(text.charCodeAt(at + 1));
  return at + (isPair ? 2 : 1);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function kindOf(character: string): number {
  if (/[0-9]/.test(character)) return digit;
  if (/\s/.test(character)) return space;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return combining;
  return /\p{Nd}/u.test(character) ? numeral : sign;
}
