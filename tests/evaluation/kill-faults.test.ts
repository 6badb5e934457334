import { describe, expect, it } from 'vitest';
import { draftKeyOf, draftName } from '../../annotation/model/draft.ts';
import { activities, givenFor, type Activity } from '../../evaluation/kills/kill-activities.ts';
import type { FoundDatabase } from '../../evaluation/kills/kill-database.ts';
import { faultsIn } from '../../evaluation/kills/kill-faults.ts';
import { schemaVersions } from '../../storage/database.ts';
import { quoteRowOf } from '../../storage/quotes.ts';

const version = Math.max(...schemaVersions.map((step) => step.version));

/** The database as an activity that was let to end leaves it. */
function whole(activity: Activity): FoundDatabase {
  const { notes, stored } = givenFor(activity);
  const names = new Set(notes.map((note) => draftName(draftKeyOf(note))));
  const rest = { note: '', evidence: [], finding: undefined, state: undefined };
  return {
    version,
    annotations: notes,
    drafts: stored.drafts.map((draft) => (names.has(draftName(draft)) ? { ...draft, ...rest } : draft)),
    quotes: notes.map(quoteRowOf),
    tallies: (['sourced', 'unsourced', 'promotional'] as const).map((tag) => {
      return { tag, live: notes.filter((note) => note.tag === tag).length, trashed: 0 };
    }),
    changes: { saving: notes.map(() => ({})), importing: [{}], migrating: [] }[activity],
  };
}

describe('what a kill must not leave behind', () => {
  it.each(activities)('is nothing where %s was let to end', (activity) => {
    expect(faultsIn(activity, whole(activity), givenFor(activity))).toEqual([]);
  });

  it.each<[string, string, (found: FoundDatabase) => Partial<FoundDatabase>]>([
    [
      'an annotation without its quote',
      'is not found by its quote',
      ({ quotes = [] }) => ({ quotes: quotes.slice(1) }),
    ],
    ['a quote without its annotation', 'quotes of', ({ annotations }) => ({ annotations: annotations.slice(1) })],
    [
      'a quote of other words',
      'is not found by its quote',
      ({ quotes = [] }) => ({ quotes: quotes.map((row) => ({ ...row, words: 'other' })) }),
    ],
    ['another count', 'counted', ({ tallies = [] }) => ({ tallies: tallies.slice(1) })],
    ['a change that is not in the journal', 'changes for', ({ changes }) => ({ changes: changes.slice(1) })],
    [
      'a finding that is gone',
      'does not say what was given',
      ({ annotations: [first, ...rest] }) => ({ annotations: withoutFinding(first, rest) }),
    ],
    [
      'a stance that is gone',
      'does not say what was given',
      ({ annotations }) => ({ annotations: annotations.map(withoutStances) }),
    ],
    ['a draft that is gone', 'is gone', ({ drafts }) => ({ drafts: drafts.slice(0, -1) })],
    [
      'a half link that is gone',
      'does not say what was typed',
      ({ drafts }) => ({ drafts: drafts.map((draft) => ({ ...draft, evidenceText: '' })) }),
    ],
    ['all of it', 'is gone', () => ({ version: 0, annotations: [], drafts: [] })],
  ])('%s', (_name, told, broken) => {
    const found = whole('saving');
    const faults = faultsIn('saving', { ...found, ...broken(found) }, givenFor('saving'));
    expect(faults).toContainEqual(expect.stringContaining(told));
  });
});

type Annotations = FoundDatabase['annotations'];

function withoutFinding(first: Annotations[number] | undefined, rest: Annotations): Annotations {
  return first === undefined ? rest : [{ ...first, finding: undefined }, ...rest];
}

function withoutStances(annotation: Annotations[number]): Annotations[number] {
  return { ...annotation, evidence: annotation.evidence.map((each) => ({ ...each, stance: undefined })) };
}
