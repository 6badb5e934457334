import type { AnchorState } from '../readings.ts';
import type { Entry, SharedNames } from './entry.ts';
import type { View } from './view.ts';

/** The filters that show a count beside each of their choices. */
export const facets = ['tags', 'states', 'outlets', 'authors', 'languages'] as const;

export type Facet = (typeof facets)[number];

/** Bits of what an entry fails: one for each facet, and one for all else. */
export const facetBits = { tags: 1, states: 2, outlets: 4, authors: 8, languages: 16 } as const satisfies Record<
  Facet,
  number
>;
const other = 32;

/** Tells, as bits, which filters of a view an entry does not pass: 0 if it is shown. */
export type Failures = (entry: Entry, state: AnchorState) => number;

/**
 * Made once per view, so that per entry only numbers are compared. A choice that counts must not narrow its own facet: the
 * entries that fail one facet alone are counted in it.
 */
export function failuresOf(view: View, names: SharedNames): Failures {
  const tags = new Set<string>(view.tags);
  const states = new Set<string>(view.states);
  const outlets = numbersOf(view.outlets, names.outlets);
  const authors = numbersOf(view.authors, names.authors);
  const languages = numbersOf(view.languages, names.languages);
  const passesRest = restOf(view, names);
  return (entry, state) =>
    (tags.size > 0 && !tags.has(entry.tag) ? facetBits.tags : 0) |
    (states.size > 0 && !states.has(state) ? facetBits.states : 0) |
    (outlets.size > 0 && !outlets.has(entry.outlet) ? facetBits.outlets : 0) |
    (authors.size > 0 && !authors.has(entry.author) ? facetBits.authors : 0) |
    (languages.size > 0 && !languages.has(entry.language) ? facetBits.languages : 0) |
    (passesRest(entry) ? 0 : other);
}

function restOf(view: View, names: SharedNames): (entry: Entry) => boolean {
  const source = view.source === '' ? undefined : (names.sources.find(view.source) ?? -1);
  const from = startOfDay(view.from, 0) ?? -Infinity;
  const to = startOfDay(view.to, 1) ?? Infinity;
  const { trash, withNote, withEvidence } = view;
  return (entry) =>
    entry.isTrashed === trash &&
    (source === undefined || entry.source === source) &&
    entry.created >= from &&
    entry.created < to &&
    (withNote === 'any' || entry.hasNote === (withNote === 'yes')) &&
    (withEvidence === 'any' || entry.hasEvidence === (withEvidence === 'yes'));
}

function numbersOf(chosen: readonly string[], names: SharedNames['outlets']): Set<number> {
  return new Set(chosen.map((name) => names.find(name) ?? -1));
}

/** When a day (`2026-03-01`), or the one so many days later, starts where the reader is; undefined for what is no day. */
function startOfDay(day: string, later: number): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 1, date = 1] = parts;
  return new Date(year, month - 1, date + later).getTime();
}
