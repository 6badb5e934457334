import type { Tag } from '../../annotation/annotation.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { View } from './view.ts';

export const shareKinds = ['outlet', 'article', 'month'] as const;

/** What a picture has a bar for. */
export type ShareKind = (typeof shareKinds)[number];

/** How the reader tagged what one outlet, article or month has. It says nothing about what was not looked at. */
export interface Share {
  /** Outlet, source of the article, or month as `2026-03`. */
  readonly key: string;
  readonly byTag: Readonly<Record<Tag, number>>;
  readonly total: number;
  /**
   * How many claims the articles have of which that is known, and how many of those were tagged; undefined if it is known of
   * none. A reading finds other claims as the sensitivity changes: there can be more tagged than found.
   */
  readonly coverage?: { readonly lookedAt: number; readonly claims: number };
}

interface Sum {
  byTag: Record<Tag, number>;
  total: number;
  readonly tagged: Map<number, number>;
}

/** The shares of what a view shows, the largest first; months in their order. */
export function sharesOf(catalogue: Catalogue, view: View, by: ShareKind): Share[] {
  const sums = new Map<string, Sum>();
  catalogue.forEach(view, (entry) => {
    const key = keyOf(catalogue, entry, by);
    const sum = sums.get(key) ?? { byTag: { sourced: 0, unsourced: 0, promotional: 0 }, total: 0, tagged: new Map() };
    sum.byTag[entry.tag] += 1;
    sum.total += 1;
    if (by !== 'month') sum.tagged.set(entry.source, (sum.tagged.get(entry.source) ?? 0) + 1);
    sums.set(key, sum);
  });
  const shares = [...sums].map(([key, sum]): Share => {
    const coverage = coverageOf(catalogue, sum);
    return { key, byTag: sum.byTag, total: sum.total, ...(coverage && { coverage }) };
  });
  return by === 'month'
    ? shares.sort((a, b) => (a.key < b.key ? -1 : 1))
    : shares.sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}

function keyOf(catalogue: Catalogue, entry: Entry, by: ShareKind): string {
  if (by === 'outlet') return catalogue.nameOf('outlets', entry.outlet);
  if (by === 'article') return catalogue.nameOf('sources', entry.source);
  const made = new Date(entry.created);
  return `${made.getFullYear()}-${String(made.getMonth() + 1).padStart(2, '0')}`;
}

function coverageOf(catalogue: Catalogue, { tagged }: Sum): Share['coverage'] {
  let lookedAt = 0;
  let claims = 0;
  for (const [source, count] of tagged) {
    const reading = catalogue.readingOf(catalogue.nameOf('sources', source));
    if (reading === undefined) continue;
    lookedAt += count;
    claims += Math.max(reading.claims, count);
  }
  return claims === 0 ? undefined : { lookedAt, claims };
}
