import type { Span } from '../text/span.ts';
import { clockTimesIn } from './clock.ts';
import { datesIn } from './dates.ts';
import { likelyLanguage, type ValueLanguage } from './language.ts';
import { quantitiesIn } from './quantities.ts';
import type { Value } from './value.ts';

/** Longer texts are read only so far: a sentence of news has a few hundred characters. */
const longest = 20_000;

/**
 * What a text states in figures, in order: quantities with unit and bound, dates, times of day. English, German,
 * Spanish and French; other languages are read as `language` says, which for digits is nearly always right. Time grows
 * linearly with the text.
 */
export function valuesIn(text: string, language: ValueLanguage = likelyLanguage(text)): Value[] {
  const read = text.slice(0, longest);
  const dates = datesIn(read, language);
  const times = without(clockTimesIn(read, language), dates);
  const taken = [...dates, ...times].map(({ span }) => span);
  const values = [...dates, ...times, ...quantitiesIn(read, language, taken)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return withoutOverlaps(values);
}

/** A limit's words may be the end of the value before: "half a" of "half a 10". */
function withoutOverlaps(values: readonly Value[]): Value[] {
  let end = 0;
  return values.flatMap((value) => {
    const span = { start: Math.max(end, value.span.start), end: value.span.end };
    if (span.start >= span.end) return [];
    end = span.end;
    return [{ ...value, span }];
  });
}

function without<Found extends { readonly span: Span }>(
  values: readonly Found[],
  others: readonly { readonly span: Span }[],
): Found[] {
  return values.filter(
    ({ span }) => !others.some((other) => other.span.start < span.end && span.start < other.span.end),
  );
}
