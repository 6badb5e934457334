/**
 * The numbers a text states, as values, so that "1,000", "1.000" and "1000", "4 million" and "4m", "three" and "3" are equal
 * and "3.4" and "34" are not.
 */
import type { Token } from './tokens.ts';

const numberWords = new Map(
  Object.entries({
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
    forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, first: 1, second: 2, third: 3, fourth: 4, fifth: 5,
    half: 0.5, twice: 2, double: 2, doubled: 2, triple: 3, tripled: 3,
    cero: 0, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12,
    quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90,
    doble: 2, mitad: 0.5, primero: 1, primera: 1, segundo: 2, segunda: 2, tercero: 3, tercera: 3,
  }),
); // prettier-ignore

const scales = new Map(
  Object.entries({
    hundred: 1e2, hundreds: 1e2, dozen: 12, dozens: 12, thousand: 1e3, thousands: 1e3, k: 1e3, million: 1e6, millions: 1e6,
    m: 1e6, mn: 1e6, mln: 1e6, billion: 1e9, billions: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, trillions: 1e12, tn: 1e12,
    cien: 1e2, cientos: 1e2, docena: 12, docenas: 12, mil: 1e3, miles: 1e3, millón: 1e6, millones: 1e6,
  }),
); // prettier-ignore

/** Letters that are a scale only straight after digits ("4m"); elsewhere they are metres or initials. */
const abbreviatedScales = new Set(['k', 'm', 'b']);

/** Values in order. A scale word multiplies the number before it; without one it stands for itself ("millions of"). */
export function numbersIn(tokens: readonly Token[]): number[] {
  const values: number[] = [];
  let previous: Token | undefined;
  let scalable = false;
  for (const token of tokens) {
    if (token.kind === 'space') {
      previous = token;
      continue;
    }
    const lower = token.text.toLowerCase();
    const scale = abbreviatedScales.has(lower) && previous?.kind !== 'number' ? undefined : scales.get(lower);
    const value = token.kind === 'number' ? numberValue(token.text) : numberWords.get(lower);
    if (scale !== undefined && scalable) values.push((values.pop() ?? 1) * scale);
    else if (scale !== undefined || value !== undefined) values.push(scale ?? value ?? 0);
    scalable = scale !== undefined || value !== undefined;
    previous = token;
  }
  return values;
}

/** True if the token states a number or scales one. */
export function isNumberToken(token: Token): boolean {
  const lower = token.text.toLowerCase();
  return token.kind === 'number' || numberWords.has(lower) || (scales.has(lower) && !abbreviatedScales.has(lower));
}

/** True if the word multiplies numbers, abbreviated or not. */
export function isScale({ text }: Token): boolean {
  return scales.has(text.toLowerCase());
}

/** True for a bare four-digit number that news uses as a year. */
export function isYear(text: string): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(text);
}

/** The last separator is a decimal one, unless exactly three digits follow each: "1,000" and "1.000" are thousands. */
function numberValue(text: string): number {
  const digits = text.replace(/[’'\u00a0\u202f]/g, ',').replace(/\p{Nd}/gu, digitValue);
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  const decimal = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (decimal < 0) return Number(digits);
  return Number(`${digits.slice(0, decimal).replace(/[.,]/g, '')}.${digits.slice(decimal + 1)}`);
}

/** ASCII digit for a decimal digit of any script: Unicode keeps each script's ten digits together, in order. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
