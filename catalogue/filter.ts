import { tagSchema } from '../annotation/model/annotation.ts';
import { anchorStates } from '../annotation/model/anchor-state.ts';
import { flagBits, type Columns } from './columns.ts';
import type { Names, SharedNames } from './names.ts';
import type { Facet } from './model/facet.ts';
import { checkChoices, findingChoices, type View } from './model/view.ts';

/** Bits of what an entry fails: one for each facet, and one for all else. */
export const facetBits = {
  ...{ tags: 1, states: 2, outlets: 4, authors: 8, languages: 16, findings: 32, checks: 64, people: 128 },
} as const satisfies Record<Facet, number>;
const other = 256;

/**
 * Tells, for every entry, as bits, which filters of a view it does not pass: 0 if it is shown. A choice that counts
 * must not narrow its own facet: the entries that fail one facet alone are counted in it.
 *
 * @param states for each entry the index of its state in `anchorStates`.
 * @param found 0 for every entry that the search did not find; undefined if nothing was searched for.
 */
export function failuresOf(
  view: View,
  columns: Columns,
  names: SharedNames,
  states: Uint8Array,
  found: Uint8Array | undefined,
): Uint16Array {
  const failures = failuresOfRest(view, columns, names, found);
  const fail = (column: Uint8Array | Uint32Array, chosen: Uint8Array | undefined, bit: number): void => {
    if (chosen === undefined) return;
    for (let index = 0; index < failures.length; index++)
      if (chosen[column[index] ?? 0] !== 1) failures[index] = (failures[index] ?? 0) | bit;
  };
  fail(columns.tag, chosenOf(view.tags, tagSchema.options), facetBits.tags);
  fail(columns.finding, chosenOf(view.findings, findingChoices), facetBits.findings);
  fail(columns.check, chosenOf(view.checks, checkChoices), facetBits.checks);
  fail(states, chosenOf(view.states, anchorStates), facetBits.states);
  fail(columns.outlet, chosenNames(view.outlets, names.outlets), facetBits.outlets);
  fail(columns.author, chosenNames(view.authors, names.authors), facetBits.authors);
  fail(columns.person, chosenNames(view.people, names.people), facetBits.people);
  fail(columns.language, chosenNames(view.languages, names.languages), facetBits.languages);
  return failures;
}

function failuresOfRest(view: View, columns: Columns, names: SharedNames, found: Uint8Array | undefined): Uint16Array {
  const { length, flags, created, source } = columns;
  const failures = new Uint16Array(length);
  const wanted = flagBits.present | (view.trash ? flagBits.trashed : 0);
  const must = wanted | bitOf(view.withNote, 'yes', flagBits.note) | bitOf(view.withEvidence, 'yes', flagBits.evidence);
  const matters =
    flagBits.present |
    flagBits.trashed |
    (view.withNote === 'any' ? 0 : flagBits.note) |
    (view.withEvidence === 'any' ? 0 : flagBits.evidence);
  const from = startOfDay(view.from, 0) ?? -Infinity;
  const to = startOfDay(view.to, 1) ?? Infinity;
  const only = view.source === '' ? undefined : (names.sources.find(view.source) ?? -1);
  for (let index = 0; index < length; index++) {
    const made = created[index] ?? 0;
    const isIn =
      ((flags[index] ?? 0) & matters) === must &&
      found?.[index] !== 0 &&
      made >= from &&
      made < to &&
      (only === undefined || source[index] === only);
    if (!isIn) failures[index] = other;
  }
  return failures;
}

function bitOf(value: View['withNote'], wanted: View['withNote'], bit: number): number {
  return value === wanted ? bit : 0;
}

/** 1 at the number of each choice; undefined if none is chosen. */
function chosenOf(chosen: readonly string[], options: readonly string[]): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  return Uint8Array.from(options, (option) => Number(chosen.includes(option)));
}

function chosenNames(chosen: readonly string[], names: Names): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  const numbers = new Uint8Array(names.count);
  for (const name of chosen) {
    const number = names.find(name);
    if (number !== undefined) numbers[number] = 1;
  }
  return numbers;
}

/**
 * When a day (`2026-03-01`), or the one so many days later, starts where the reader is; undefined for what is no day.
 */
function startOfDay(day: string, later: number): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 1, date = 1] = parts;
  return new Date(year, month - 1, date + later).getTime();
}
