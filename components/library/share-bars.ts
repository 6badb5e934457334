import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import type { Share, ShareKind } from '../../catalogue/shares.ts';
import type { LibraryWords } from '../words/library-words.ts';
import { monthOf } from './dates.ts';

/** Claims of articles: tagged, and found and not tagged. */
export const coverageFills = ['looked-at', 'open'] as const;

export type CoverageFill = (typeof coverageFills)[number];
export type BarFill = Tag | CoverageFill;

export interface BarPart {
  readonly fill: BarFill;
  readonly count: number;
  /** What it stands for, in words. */
  readonly title: string;
}

/** A bar of a picture: parts one after the other, as long as their counts. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** What stands at its end. */
  readonly end: string;
  readonly parts: readonly BarPart[];
  /** Undefined for a month in which nothing was tagged. */
  readonly share?: Share;
}

/** What a share is of, as the reader writes it. */
export function nameOfShare({ key, label }: Share, by: ShareKind, words: LibraryWords): string {
  return by === 'month' ? monthOf(key) : label || words.unnamed;
}

/** How the reader tagged: a part for each tag. */
export function tagBars(
  shares: readonly Share[],
  by: ShareKind,
  words: LibraryWords,
  tagWords: Readonly<Record<Tag, string>>,
): Bar[] {
  return shares.map((share) => {
    const label = nameOfShare(share, by, words);
    const parts = tagSchema.options.map((tag) => ({
      fill: tag,
      count: share.byTag[tag],
      title: `${label}: ${tagWords[tag]}, ${words.notesOfArticle(share.byTag[tag])}`,
    }));
    return { key: share.key, label, end: share.total.toLocaleString(), parts, share };
  });
}

/** How much the reader looked at, where that is known: claims tagged, and claims that were found and are not. */
export function coverageBars(shares: readonly Share[], by: ShareKind, words: LibraryWords): Bar[] {
  return shares.flatMap((share) => {
    if (share.coverage === undefined) return [];
    const { lookedAt, claims } = share.coverage;
    const label = nameOfShare(share, by, words);
    const end = words.coverageOf(lookedAt, claims);
    const part = (fill: CoverageFill, count: number): BarPart => ({
      fill,
      count,
      title: `${label}: ${words.coverageFill[fill]}, ${count.toLocaleString()}`,
    });
    return [
      { key: share.key, label, end, parts: [part('looked-at', lookedAt), part('open', claims - lookedAt)], share },
    ];
  });
}

/** Months in a picture, at the least: one month alone must not look like a year's work. */
const leastMonths = 12;

/** Months as they follow each other, those without a note included: time must not shrink where nothing was tagged. */
function monthsInRow(bars: readonly Bar[], shares: readonly Share[], most: number): Bar[] {
  const last = shares.at(-1)?.key;
  if (last === undefined || bars.length === 0) return [];
  const known = new Map(bars.map((bar) => [bar.key, bar]));
  const made = new Set(shares.map(({ key }) => key));
  const [year = 0, month = 1] = last.split('-').map(Number);
  const keys = Array.from({ length: most }, (_, at) => {
    const date = new Date(year, month - most + at, 1);
    return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
  });
  const first = keys.findIndex((key) => made.has(key));
  return keys
    .slice(Math.min(first, most - leastMonths))
    .map((key) => known.get(key) ?? { key, label: monthOf(key), end: '', parts: [] });
}

/**
 * The bars that a picture has room for: what has most; or the last months, the same in each picture of the same shares.
 */
export function barsInSight(
  bars: readonly Bar[],
  shares: readonly Share[],
  by: ShareKind,
  most: number,
): readonly Bar[] {
  return by === 'month' ? monthsInRow(bars, shares, most) : bars.slice(0, most);
}
