import type { Span } from '../text/span.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import type { ValueLanguage } from './language.ts';
import { numeralsIn, type Numeral } from './numerals.ts';
import { currencyBefore, unitAfter, type Unit } from './units.ts';
import type { Quantity } from './value.ts';

/** What numerals are called as dimensions when no unit stands beside them. */
const formDimensions: Readonly<Record<Numeral['form'], string>> = {
  count: '',
  fraction: 'share',
  plural: 'plural',
  ordinal: 'nth',
  factor: 'times',
};

/** What joins two figures to a range; the words for "and" do so only after "between". */
const joins: Readonly<Record<ValueLanguage, RegExp>> = {
  en: /^\s?(?:[-–—]|to|through)\s?$|^\sand\s$/,
  de: /^\s?(?:[-–—]|bis)\s?(?:zu\s)?$|^\sund\s$/,
  es: /^\s?(?:[-–—]|al?)\s?$|^\s(?:y|e)\s$/,
  fr: /^\s?(?:[-–—]|à)\s?$|^\set\s$/,
};
const between = /(?:\b(?:between|from|zwischen|von|entre|de|du|desde))\s+[€$£]?$/iu;
const needsBetween = /^\s(?:and|und|y|e|et)\s$/;

/** Every figure of a text with its unit, outside the spans `taken` by dates and times. */
export function quantitiesIn(text: string, language: ValueLanguage, taken: readonly Span[]): Quantity[] {
  const numerals = numeralsIn(text, language).filter(
    ({ span }) => !taken.some(({ start, end }) => start < span.end && span.start < end),
  );
  const found: Quantity[] = [];
  for (let at = 0; at < numerals.length; at++) {
    const first = numerals[at];
    if (first === undefined) break;
    const low = figureAt(text, first);
    const next = numerals[at + 1];
    const high = next && rangeEnd(text, low, next, language);
    if (high !== undefined) at++;
    found.push(quantityOf(text, low, high ?? low, language));
  }
  return found;
}

interface Figure {
  readonly span: Span;
  readonly value: number;
  readonly unit: Unit | undefined;
  readonly form: Numeral['form'];
}

function figureAt(text: string, { span, value, form }: Numeral): Figure {
  const currency = currencyBefore(text, span.start);
  const unit = currency ? undefined : unitAfter(text, span.end);
  const start = currency?.start ?? span.start;
  const counted = currency ?? unit;
  // "3 M€" is three million euros.
  const scale = counted !== undefined && counted.dimension === 'EUR' && counted.factor >= 1000 ? counted.factor : 1;
  const sign = /(?:(?<![^\s(])[-−]|\bminus\s|(?<!\b(?:au|al|du|de|pas|lo)\s)\b(?:moins|menos)\s)$/iu.exec(
    text.slice(Math.max(0, start - 10), start),
  );
  const isNegative = sign !== null && form === 'count';
  return {
    span: { start: start - (isNegative ? sign[0].length : 0), end: unit?.end ?? span.end },
    value: (isNegative ? -value : value) * scale,
    unit: counted && { dimension: counted.dimension, factor: counted.factor / scale },
    form,
  };
}

/** The figure that ends a range which begins with `low`: "10 to 15", "between 10 and 15". */
function rangeEnd(text: string, low: Figure, next: Numeral, language: ValueLanguage): Figure | undefined {
  const high = figureAt(text, { ...next, span: next.span });
  const start = Math.min(
    next.span.start,
    high.unit && currencyBefore(text, next.span.start) ? high.span.start : next.span.start,
  );
  const joint = text.slice(low.span.end, start);
  if (joint.length > 9 || !joins[language].test(joint)) return undefined;
  const isIntroduced = between.test(text.slice(Math.max(0, low.span.start - 12), low.span.start));
  if (needsBetween.test(joint) && !isIntroduced) return undefined;
  const value = Math.abs(high.value);
  return low.unit && high.unit && low.unit.dimension !== high.unit.dimension ? undefined : { ...high, value };
}

function quantityOf(text: string, low: Figure, high: Figure, language: ValueLanguage): Quantity {
  const unit = high.unit ?? low.unit ?? { dimension: formDimensions[high.form], factor: 1 };
  const isRange = low !== high;
  const start = isRange ? introduced(text, low.span.start) : low.span.start;
  const bound = boundBefore(text, start, language);
  const open = boundAfter(text, high.span.end);
  return {
    kind: 'quantity',
    span: { start: bound.start, end: open?.end ?? high.span.end },
    from: low.value,
    to: high.value,
    dimension: unit.dimension,
    factor: unit.factor,
    bound: open?.bound ?? bound.bound,
  };
}

/** "between" and the like belong to the range. */
function introduced(text: string, start: number): number {
  const found = between.exec(text.slice(Math.max(0, start - 12), start));
  return found === null ? start : Math.max(0, start - 12) + found.index;
}
