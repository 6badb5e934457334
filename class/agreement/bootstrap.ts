import { krippendorffAlpha } from './krippendorff.ts';
import type { Ratings } from './ratings.ts';

/** A thousand: with more, the ends of the interval move by less than is shown. */
const draws = 1000;

/** The interval between which the middle 95 % of the draws lie. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How far alpha could be another one with other claims of the same kind: the percentile bootstrap over the things that
 * were rated, which A. Zapf et al., "Measuring inter-rater reliability for nominal data", BMC Medical Research
 * Methodology 16:93 (2016) found to keep its promise. The same ratings give the same interval each time.
 *
 * @returns undefined where alpha is, or where there is one thing only.
 */
export function alphaInterval(ratings: Ratings): Interval | undefined {
  if (ratings.length < 2 || krippendorffAlpha(ratings) === undefined) return undefined;
  const random = mulberry32(ratings.length);
  const drawn: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const sample = ratings.map(() => ratings[Math.floor(random() * ratings.length)] ?? []);
    // A draw in which all say one thing has no alpha of its own: nobody disagrees in it.
    drawn.push(krippendorffAlpha(sample) ?? 1);
  }
  drawn.sort((a, b) => a - b);
  const at = (share: number): number => drawn[Math.round(share * (draws - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Tommy Ettinger's generator of 2017, as published by Bryc: small, and good enough to draw with. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
