/**
 * Whole numbers as text, a character a digit: printable ASCII without what a JavaScript string would escape, so that
 * nothing grows on the way into a bundle. One character says more than in base64, and none needs the platform to decode.
 */
const signs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (sign) => !'"\'`\\$'.includes(sign),
);

/** How many different digits there are. */
export const base = signs.length;

const valueOf = new Uint8Array(128);
signs.forEach((sign, value) => (valueOf[sign.charCodeAt(0)] = value));

/** A digit, 0 to `base` − 1, as its character. */
export const toDigit = (value: number): string => signs[value] ?? '';

/** The digit at a place of a text. */
export const digitAt = (text: string, at: number): number => valueOf[text.charCodeAt(at)] ?? 0;

/** A whole number from 0 to `base`² − 1 as two characters. */
export const toPair = (value: number): string => toDigit(Math.floor(value / base)) + toDigit(value % base);

/** The number that stands as the `index`th pair of a text. */
export const pairAt = (text: string, index: number): number =>
  digitAt(text, index * 2) * base + digitAt(text, index * 2 + 1);
