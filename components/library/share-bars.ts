import { tagSchema, type CheckState, type Finding, type Tag } from '../../annotation/model/annotation.ts';
import type { Share, ShareKind } from '../../catalogue/model/share.ts';
import type { BarFill, CoverageFill } from '../views/pictures.ts';
import type { Formatting } from '../words/formatting.ts';
import type { LibraryWords } from '../words/tables/library.ts';
import type { PictureWords } from '../words/tables/pictures.ts';

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

/** How a picture is told. */
export interface BarWords {
  readonly library: LibraryWords;
  readonly pictures: PictureWords;
  readonly tags: Readonly<Record<Tag, string>>;
  readonly findings: Readonly<Record<Finding | 'none', string>>;
  readonly checks: Readonly<Record<CheckState | 'none', string>>;
  readonly format: Formatting;
}

/** What a share is of, as the reader writes it. */
export function nameOfShare({ key, label }: Share, by: ShareKind, words: BarWords): string {
  const { library, format } = words;
  if (by === 'finding') return words.findings[key as Finding];
  if (by === 'check') return words.checks[key as CheckState];
  return by === 'month' ? format.month(key) : label || library.unnamed;
}

/** How the reader tagged: a part for each tag. */
export function tagBars(shares: readonly Share[], by: ShareKind, words: BarWords): Bar[] {
  const { library, tags, format } = words;
  return shares.map((share) => {
    const label = nameOfShare(share, by, words);
    const parts = tagSchema.options.map((tag) => ({
      fill: tag,
      count: share.byTag[tag],
      title: `${label}: ${tags[tag]}, ${library.notesOfArticle(share.byTag[tag])}`,
    }));
    return { key: share.key, label, end: format.number(share.total), parts, share };
  });
}

/** How much the reader looked at, where that is known: claims tagged, and claims that were found and are not. */
export function coverageBars(shares: readonly Share[], by: ShareKind, words: BarWords): Bar[] {
  const { pictures, format } = words;
  return shares.flatMap((share) => {
    if (share.coverage === undefined) return [];
    const { lookedAt, claims } = share.coverage;
    const label = nameOfShare(share, by, words);
    const end = pictures.coverageOf(lookedAt, claims);
    const part = (fill: CoverageFill, count: number): BarPart => ({
      fill,
      count,
      title: `${label}: ${pictures.coverageFill[fill]}, ${format.number(count)}`,
    });
    return [
      { key: share.key, label, end, parts: [part('looked-at', lookedAt), part('open', claims - lookedAt)], share },
    ];
  });
}

/** Months in a picture, at the least: one month alone must not look like a year's work. */
const leastMonths = 12;

/** Months as they follow each other, those without a note included: time must not shrink where nothing was tagged. */
function monthsInRow(bars: readonly Bar[], shares: readonly Share[], most: number, format: Formatting): Bar[] {
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
    .map((key) => known.get(key) ?? { key, label: format.month(key), end: '', parts: [] });
}

/**
 * The bars that a picture has room for: what has most; or the last months, the same in each picture of the same shares.
 */
export function barsInSight(
  bars: readonly Bar[],
  shares: readonly Share[],
  by: ShareKind,
  most: number,
  format: Formatting,
): readonly Bar[] {
  return by === 'month' ? monthsInRow(bars, shares, most, format) : bars.slice(0, most);
}
