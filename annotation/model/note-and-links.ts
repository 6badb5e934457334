import * as z from 'zod/mini';
import { evidenceListSchema, noteSchema, webUrlSchema, type Annotation, type Evidence } from './annotation.ts';
import { joinTexts, mergeTexts } from './merge-text.ts';

/** Note and links: what the reader types about a quote. */
export type NoteAndLinks = Pick<Annotation, 'note' | 'evidence'>;

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
});

export type NoteAndLinksChange = z.infer<typeof noteAndLinksChangeSchema>;

/**
 * The note and links with the change made. To make it twice changes nothing more, but perhaps the order of the links.
 */
export function changedNoteAndLinks(
  typed: NoteAndLinks,
  { note = typed.note, evidence = [], withdrawn = [] }: NoteAndLinksChange,
): NoteAndLinks {
  return { note, evidence: union(without(typed.evidence, withdrawn), evidence) };
}

/** One change that does what the earlier and then the later one do. */
export function bothChanges(earlier: NoteAndLinksChange, later: NoteAndLinksChange): NoteAndLinksChange {
  const note = later.note ?? earlier.note;
  const withdrawn = [...new Set([...(earlier.withdrawn ?? []), ...(later.withdrawn ?? [])])];
  const evidence = union(without(earlier.evidence ?? [], later.withdrawn ?? []), later.evidence ?? []);
  return {
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

/** Both, none of it lost: the other's note stands below, unless they are there already. */
export function joinNoteAndLinks({ note, evidence }: NoteAndLinks, other: NoteAndLinks): NoteAndLinks {
  return { note: joinTexts(note, other.note), evidence: union(evidence, other.evidence) };
}

/** What was made of `base` in two places at once, with both changes made. */
export function mergeNoteAndLinks(base: NoteAndLinks, one: NoteAndLinks, other: NoteAndLinks): NoteAndLinks {
  const { evidence } = changedNoteAndLinks(one, changeOfLinks(base.evidence, other.evidence));
  return { note: mergeTexts(base.note, one.note, other.note), evidence };
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
