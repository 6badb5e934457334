import type { ValueLanguage } from './language.ts';

/** Digits with separators: points, commas, apostrophes, and the spaces of groups of three. */
export const digitsPattern = String.raw`(?:\p{Nd}{1,3}(?:[\u00a0\u202f\u2009 ]\p{Nd}{3}(?!\p{Nd}))+|\p{Nd}+(?:[.,’'٬]\p{Nd}{3}(?!\p{Nd}))*)(?:[.,٫]\p{Nd}+)?`;

const vulgar = '¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞';
const vulgarValues = [1 / 4, 1 / 2, 3 / 4, 1 / 3, 2 / 3, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 1 / 8, 3 / 8, 5 / 8, 7 / 8];

/** The signs of fractions: ½. */
export const vulgarPattern = `[${vulgar}]`;

/** The value of a fraction's sign. */
export function vulgarValue(sign: string): number {
  return vulgarValues[vulgar.indexOf(sign)] ?? 0;
}

/**
 * The value of digits with separators. Exactly three digits after each separator are groups ("1,000", "1.000"), also
 * where the language would read a decimal: news writes three decimals hardly ever. Otherwise the last separator is the
 * decimal one.
 */
export function digitsValue(text: string, language: ValueLanguage): number {
  const digits = text
    .replace(/[’'٬\s]/g, '')
    .replace('٫', '.')
    .replace(/\p{Nd}/gu, asciiDigit);
  if (/^0[.,]/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  const decimal = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (decimal < 0) return Number(digits);
  const whole = digits.slice(0, decimal);
  const isGroup = digits.length - decimal === 4 && digits[decimal] === (language === 'en' ? ',' : '.');
  return isGroup
    ? Number(digits.replace(/[.,]/g, ''))
    : Number(`${whole.replace(/[.,]/g, '')}.${digits.slice(decimal + 1)}`);
}

/** Unicode keeps each script's ten digits together, in order. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
