import { tagSchema, type Tag } from '../annotation/model/annotation.ts';
import type { Catalogue } from './catalogue.ts';
import type { Share, ShareKind } from './model/share.ts';
import { checkChoices, findingChoices, type View } from './model/view.ts';

interface Sum {
  readonly byTag: Record<Tag, number>;
  readonly bySource: Map<number, number>;
}

/** The shares of what a view shows, the largest first; months in their order. */
export function sharesOf(catalogue: Catalogue, view: View, by: ShareKind): Share[] {
  const { columns } = catalogue;
  const sums = new Map<string, Sum>();
  for (const index of catalogue.indexesOf(view)) {
    const key = keyOf(catalogue, index, by);
    const sum = sums.get(key) ?? {
      byTag: { sourced: 0, unsourced: 0, promotional: 0 },
      bySource: new Map<number, number>(),
    };
    sums.set(key, sum);
    sum.byTag[tagSchema.options[columns.tag[index] ?? 0] ?? 'sourced'] += 1;
    const source = columns.source[index] ?? 0;
    sum.bySource.set(source, (sum.bySource.get(source) ?? 0) + 1);
  }
  const shares = [...sums].map(([key, sum]) => shareOf(catalogue, key, sum, by));
  const compare =
    by === 'month' ? byKey : (a: Share, b: Share) => b.total - a.total || collator.compare(a.label, b.label);
  return shares.sort(compare);
}

function shareOf(catalogue: Catalogue, key: string, { byTag, bySource }: Sum, by: ShareKind): Share {
  const total = byTag.sourced + byTag.unsourced + byTag.promotional;
  // Of a finding, coverage would say nothing.
  const coverage = by === 'finding' || by === 'check' ? undefined : coverageOf(catalogue, bySource);
  const label = by === 'article' ? catalogue.titleOf(key) || key : key;
  return { key, label, byTag, total, ...(coverage && { coverage }) };
}

/** As people count: 2 before 10. */
const collator = new Intl.Collator(undefined, { numeric: true });

function byKey(a: Share, b: Share): number {
  return a.key < b.key ? -1 : 1;
}

function keyOf({ columns, names }: Catalogue, index: number, by: ShareKind): string {
  if (by === 'outlet') return names.outlets.nameOf(columns.outlet[index] ?? 0);
  if (by === 'article') return names.sources.nameOf(columns.source[index] ?? 0);
  if (by === 'finding') return findingChoices[columns.finding[index] ?? 0] ?? 'none';
  if (by === 'check') return checkChoices[columns.check[index] ?? 0] ?? 'none';
  const made = new Date(columns.created[index] ?? 0);
  return `${made.getFullYear()}-${String(made.getMonth() + 1).padStart(2, '0')}`;
}

function coverageOf(catalogue: Catalogue, bySource: ReadonlyMap<number, number>): Share['coverage'] {
  let lookedAt = 0;
  let claims = 0;
  for (const [source, tagged] of bySource) {
    const reading = catalogue.readingOf(catalogue.names.sources.nameOf(source));
    if (reading === undefined) continue;
    lookedAt += tagged;
    // What the reader selected without the program having found it is a claim as well.
    claims += Math.max(reading.claims, tagged);
  }
  return claims === 0 ? undefined : { lookedAt, claims };
}
