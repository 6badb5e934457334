import * as z from 'zod/mini';
import {
  checkStateSchema,
  evidenceListSchema,
  findingSchema,
  noteSchema,
  webUrlSchema,
  type Annotation,
  type Evidence,
} from './annotation.ts';
import { joinTexts, mergeTexts } from './merge-text.ts';

/** Note, links, finding and state: what the reader says about a quote, whether or not it has a tag. */
export type NoteAndLinks = Pick<Annotation, 'note' | 'evidence' | 'finding' | 'state'>;

/**
 * What the reader changed of a note and its links in one view. What is missing stays as it is stored, since a view may
 * not have seen yet what was typed in another one.
 */
export const noteAndLinksChangeSchema = z.object({
  note: z.optional(noteSchema),
  /** Links that were added. */
  evidence: z.optional(evidenceListSchema),
  /** Addresses of links that were taken away, before the others were added. */
  withdrawn: z.optional(z.array(webUrlSchema)),
  /** Null takes it away. */
  finding: z.optional(z.nullable(findingSchema)),
  state: z.optional(z.nullable(checkStateSchema)),
});

export type NoteAndLinksChange = z.infer<typeof noteAndLinksChangeSchema>;

/**
 * The note and links with the change made. To make it twice changes nothing more, but perhaps the order of the links.
 */
export function changedNoteAndLinks(
  typed: NoteAndLinks,
  {
    note = typed.note,
    evidence = [],
    withdrawn = [],
    finding = typed.finding,
    state = typed.state,
  }: NoteAndLinksChange,
): NoteAndLinks {
  const links = union(without(typed.evidence, withdrawn), evidence);
  return { note, evidence: links, finding: finding ?? undefined, state: state ?? undefined };
}

/** True if nothing is said. */
export function isSilent({ note, evidence, finding, state }: NoteAndLinks): boolean {
  return note === '' && evidence.length === 0 && finding === undefined && state === undefined;
}

/** No note, no links, no finding and no state. */
export const nothingSaid: NoteAndLinks = { note: '', evidence: [], finding: undefined, state: undefined };

/** One change that does what the earlier and then the later one do. */
export function bothChanges(earlier: NoteAndLinksChange, later: NoteAndLinksChange): NoteAndLinksChange {
  const note = later.note ?? earlier.note;
  const withdrawn = [...new Set([...(earlier.withdrawn ?? []), ...(later.withdrawn ?? [])])];
  const evidence = union(without(earlier.evidence ?? [], later.withdrawn ?? []), later.evidence ?? []);
  const { finding = earlier.finding, state = earlier.state } = later;
  return {
    ...(finding !== undefined && { finding }),
    ...(state !== undefined && { state }),
    ...(note !== undefined && { note }),
    ...(withdrawn.length > 0 && { withdrawn }),
    ...(evidence.length > 0 && { evidence }),
  };
}

/** The change of links that makes the one list the other. */
export function changeOfLinks(before: readonly Evidence[], after: readonly Evidence[]): NoteAndLinksChange {
  const withdrawn = without(before, addressesOf(after)).map(({ url }) => url);
  const evidence = without(after, addressesOf(before));
  return { ...(withdrawn.length > 0 && { withdrawn }), ...(evidence.length > 0 && { evidence }) };
}

/**
 * Both, none of it lost: the other's note stands below, unless they are there already. Of two findings, and of two
 * states, the first stays.
 */
export function joinNoteAndLinks({ note, evidence, finding, state }: NoteAndLinks, other: NoteAndLinks): NoteAndLinks {
  return {
    note: joinTexts(note, other.note),
    evidence: union(evidence, other.evidence),
    finding: finding ?? other.finding,
    state: state ?? other.state,
  };
}

/** What was made of `base` in two places at once, with both changes made. */
export function mergeNoteAndLinks(base: NoteAndLinks, one: NoteAndLinks, other: NoteAndLinks): NoteAndLinks {
  const { evidence } = changedNoteAndLinks(one, changeOfLinks(base.evidence, other.evidence));
  return {
    note: mergeTexts(base.note, one.note, other.note),
    evidence,
    finding: other.finding === base.finding ? one.finding : other.finding,
    state: other.state === base.state ? one.state : other.state,
  };
}

function union(evidence: readonly Evidence[], others: readonly Evidence[]): Evidence[] {
  return [...evidence, ...without(others, addressesOf(evidence))];
}

function without(evidence: readonly Evidence[], addresses: readonly string[]): Evidence[] {
  return evidence.filter(({ url }) => !addresses.includes(url));
}

function addressesOf(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ url }) => url);
}
