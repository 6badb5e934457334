import type { CalendarDate, Quantity, Value } from '../../values/value.ts';
import { isSameValue } from '../../values/value.ts';
import type { ClaimParts, ContentWord } from './parts.ts';
import { isSameContent } from './same-words.ts';

/** Two values, one of each claim. */
export interface ValuePair {
  readonly a: Value;
  readonly b: Value;
}

export interface ComparedValues {
  readonly agreeing: readonly ValuePair[];
  /** Of one kind, and not the same: 8 % and 9 %, 8 % and 8 points, May and June. */
  readonly differing: readonly ValuePair[];
  /** Values of each claim that have no counterpart in the other. */
  readonly alone: readonly [a: number, b: number];
}

/** Compares figures by value, whatever the unit, and dates by what both say of day, month and year. */
export function compareValues(a: ClaimParts, b: ClaimParts): ComparedValues {
  const [left, right] = [a.values.filter(tells), b.values.filter(tells)];
  const agreeing = left.flatMap((value) => {
    const same = right.find((other) => agrees(value, other));
    return same === undefined ? [] : [{ a: value, b: same }];
  });
  const [aloneA, aloneB] = [
    left.filter((value) => !right.some((other) => agrees(value, other))),
    right.filter((value) => !left.some((other) => agrees(other, value))),
  ];
  const differing = aloneA.flatMap((value) => {
    const other = aloneB.find((candidate) => contradicts(value, candidate) && countSame(a, value, b, candidate));
    return other === undefined ? [] : [{ a: value, b: other }];
  });
  return { agreeing, differing, alone: [aloneA.length, aloneB.length] };
}

/** The word that a figure counts stands within so many characters of it. */
const reach = 24;

/** The first word with content after a figure. */
function countedBy({ words }: ClaimParts, { span }: Value): ContentWord | undefined {
  return words.find(({ span: { start }, weight }) => start >= span.end && start - span.end <= reach && weight > 0.2);
}

/** Two counts are of one thing unless the words after them say otherwise. */
function countSame(a: ClaimParts, value: Value, b: ClaimParts, other: Value): boolean {
  if (value.kind !== 'quantity' || other.kind !== 'quantity' || value.dimension !== '' || other.dimension !== '')
    return true;
  const [first, second] = [countedBy(a, value), countedBy(b, other)];
  return first === undefined || second === undefined || isSameContent(first, second, a.language === b.language);
}

/** "One" is more often a pronoun than a figure. */
function tells(value: Value): boolean {
  return value.kind !== 'quantity' || value.dimension !== '' || value.to !== 1;
}

function agrees(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return isCompatible(a, b) && sharesField(a, b);
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return !isOpposed(a, b) && isSameValue({ ...a, bound: '' }, { ...b, bound: '' });
  }
  return isSameValue(a, b);
}

function contradicts(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return sharesField(a, b) && !isCompatible(a, b);
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return a.kind === b.kind;
  // The same number of something else: 41 seats, 41 percent.
  return a.dimension === b.dimension || (a.from === b.from && a.to === b.to);
}

const fields = ['year', 'month', 'day'] as const;

function isCompatible(a: CalendarDate, b: CalendarDate): boolean {
  return fields.every((field) => a[field] === undefined || b[field] === undefined || a[field] === b[field]);
}

function sharesField(a: CalendarDate, b: CalendarDate): boolean {
  return fields.some((field) => a[field] !== undefined && b[field] !== undefined);
}

/** A floor and a ceiling, of whatever height. */
function isOpposed(a: Quantity, b: Quantity): boolean {
  const [first, second] = [sideOf(a), sideOf(b)];
  return first !== 0 && second !== 0 && first !== second;
}

function sideOf({ bound }: Quantity): number {
  if (bound === '>' || bound === '≥') return 1;
  return bound === '<' || bound === '≤' ? -1 : 0;
}
