import { annotationSchema, type Annotation } from '../../annotation/model/annotation.ts';
import { draftKeyOf, draftName, draftSchema, type Draft } from '../../annotation/model/draft.ts';
import { quoteRowOf } from '../../storage/quotes.ts';
import { sameJson } from '../../annotation/model/same-json.ts';
import { type Activity, current, type Given } from './kill-activities.ts';
import type { FoundDatabase } from './kill-database.ts';

/** What an activity must not leave behind; empty if every promise is kept. */
export function faultsIn(activity: Activity, found: FoundDatabase, given: Given): string[] {
  return [...ofActivity[activity](found, given), ...wordsLost(found, given), ...outOfStep(found)];
}

const ofActivity: Readonly<Record<Activity, (found: FoundDatabase, given: Given) => string[]>> = {
  saving({ annotations, drafts, changes }, { notes }) {
    const tagged = new Set(annotations.map(nameOf));
    // Every note that is given has a finding, which goes with its words.
    const drafted = new Set(drafts.filter(({ finding }) => finding !== undefined).map(draftName));
    const wrong = notes.filter((note) => tagged.has(nameOf(note)) === drafted.has(nameOf(note)));
    return [
      ...(wrong.length === 0 ? [] : [`${wrong.length} notes are both tagged and drafts, or neither`]),
      ...(changes.length === annotations.length ? [] : [`${changes.length} changes for ${annotations.length} notes`]),
    ];
  },
  importing({ annotations, changes }, { notes }) {
    const isWhole = annotations.length === 0 || annotations.length === notes.length;
    return [
      ...(isWhole ? [] : [`${annotations.length} of ${notes.length} notes of one import`]),
      ...(changes.length === Math.sign(annotations.length) ? [] : [`${changes.length} entries in the journal`]),
    ];
  },
  migrating({ version, annotations }, { notes }) {
    if (annotations.length !== notes.length) return [`${annotations.length} of ${notes.length} notes`];
    return version === 1 || version === current ? [] : [`a database of version ${version}`];
  },
};

/** Records that are no more what was given, and drafts that are gone. */
function wordsLost({ annotations, drafts }: FoundDatabase, { notes, stored }: Given): string[] {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const draftOf = new Map(stored.drafts.map((draft) => [draftName(draft), draft]));
  const found = new Set([...drafts.map(draftName), ...annotations.map(nameOf)]);
  return [
    ...annotations
      .filter((each) => !annotationSchema.safeParse(each).success || !says(each, noteOf.get(each.id)))
      .map(({ id }) => `${id} does not say what was given`),
    ...drafts
      .filter((each) => !draftSchema.safeParse(each).success || !isLeft(each, draftOf.get(draftName(each))))
      .map(({ exact }) => `the draft on "${exact}" does not say what was typed`),
    ...[...draftOf.keys()].filter((name) => !found.has(name)).map((name) => `the draft ${name} is gone`),
  ];
}

function says(one: Annotation, other: Annotation | undefined): boolean {
  return (
    other !== undefined && sameJson({ ...judged(one), target: one.target }, { ...judged(other), target: other.target })
  );
}

function judged({ tag, note, evidence, finding, state }: Annotation): object {
  return { tag, note, evidence, finding, state };
}

/** A draft is as it was typed, or has only the half-typed link left, which belongs to no annotation. */
function isLeft(one: Draft, typed: Draft | undefined): boolean {
  if (typed === undefined || one.evidenceText !== typed.evidenceText) return false;
  const said = ({ note, evidence, finding, state }: Draft): object => ({ note, evidence, finding, state });
  return sameJson(said(one), said(typed)) || sameJson(said(one), { note: '', evidence: [] });
}

/** What stands beside the annotations, and does not fit to them. */
function outOfStep({ version, annotations, quotes, tallies }: FoundDatabase): string[] {
  if (version < current) return quotes || tallies ? [`tables of later versions in version ${version}`] : [];
  const rows = new Map(quotes?.map((row) => [row.id, row]));
  const counted = tallies?.map(({ tag, live }) => [tag, live]).filter(([, live]) => live !== 0);
  const there = Object.entries(Object.groupBy(annotations, ({ tag }) => tag)).map(([tag, all]) => [tag, all.length]);
  return [
    ...(rows.size === annotations.length ? [] : [`${rows.size} quotes of ${annotations.length} annotations`]),
    ...annotations
      .filter((each) => !sameJson(rows.get(each.id), quoteRowOf(each)))
      .map(({ id }) => `${id} is not found by its quote`),
    ...(sameJson(Object.fromEntries(counted ?? []), Object.fromEntries(there))
      ? []
      : [`counted ${String(counted)}, there ${String(there)}`]),
  ];
}

function nameOf(annotation: Annotation): string {
  return draftName(draftKeyOf(annotation));
}
