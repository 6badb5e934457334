import type { Span } from '../text/span.ts';

/**
 * How a text limits a figure: more than, less than, at least, at most, about, nearly, just over, "to" it (not "by"
 * it), or not at all.
 */
export type Bound = '>' | '<' | '≥' | '≤' | '~' | '≲' | '≳' | '→' | '';

/** A figure with its unit, or a range of them. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly span: Span;
  /** In the unit as written; both are equal where there is no range. */
  readonly from: number;
  readonly to: number;
  /**
   * What is measured: "length", a currency, "share" (percent and fractions), "nth", "plural" ("thousands of"); empty
   * for a count.
   */
  readonly dimension: string;
  /** Of the unit as written, in the dimension's base unit (metres, kilograms, seconds, shares of 1). */
  readonly factor: number;
  readonly bound: Bound;
}

/** A day, month or year; what is not said is undefined. Months from 1. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly span: Span;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** A time of day in minutes from midnight. `isHalfKnown`: false for "half past four", which comes twice a day. */
export interface ClockTime {
  readonly kind: 'clock';
  readonly span: Span;
  readonly minutes: number;
  readonly isHalfKnown: boolean;
}

/** What a text states in figures, and where. */
export type Value = Quantity | CalendarDate | ClockTime;

/**
 * Units converted and rounded may differ by so much ("40 km", "25 miles"); shares, which are written with few digits
 * ("a third", "33 %"), by less.
 */
const rounding = 0.015;
const shareRounding = 0.0101;

/** True if both state the same, however written: 5 % and five per cent, 1/3 and 33 %, 4.30 pm and 16:30. */
export function isSameValue(a: Value, b: Value): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return isSameQuantity(a, b);
  if (a.kind === 'date' && b.kind === 'date') return isSameDate(a, b);
  if (a.kind === 'clock' && b.kind === 'clock') {
    const turn = a.isHalfKnown && b.isHalfKnown ? 24 * 60 : 12 * 60;
    return a.minutes % turn === b.minutes % turn;
  }
  return false;
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || !isSameBound(a.bound, b.bound)) return false;
  const tolerance = a.factor === b.factor ? 1e-9 : a.dimension === 'share' ? shareRounding : rounding;
  const isClose = (x: number, y: number) => Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
  return isClose(a.from * a.factor, b.from * b.factor) && isClose(a.to * a.factor, b.to * b.factor);
}

/** "About" is taken for "nearly" and for "just over", which are not taken for each other. */
function isSameBound(a: Bound, b: Bound): boolean {
  const isNear = (bound: Bound) => bound === '~' || bound === '≲' || bound === '≳';
  return a === b || (isNear(a) && isNear(b) && (a === '~' || b === '~'));
}

/** Of "1/5" it is not said which is the month: either will do. */
function isSameDate(a: CalendarDate, b: CalendarDate): boolean {
  if (a.year !== b.year) return false;
  if (a.month === b.month && a.day === b.day) return true;
  const isTurned = a.month === b.day && a.day === b.month && a.day !== undefined;
  return isTurned && (a as { isNumeric?: boolean }).isNumeric === true;
}
