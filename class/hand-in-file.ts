import * as z from 'zod/mini';
import { isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import { signed, type Creator } from '../annotation/model/creator.ts';
import { AddressCleaner } from '../exchange/clean-address.ts';
import { fromJson, isOurJson } from '../exchange/import/json.ts';
import { parseJson } from '../exchange/import/json-values.ts';
import { toJson } from '../exchange/json.ts';
import { handInSchema, isOfAssignment, type Assignment, type HandIn } from './model/assignment.ts';

/** Notes about an assignment, and who handed them in. */
export interface HandedIn extends HandIn {
  readonly notes: readonly Annotation[];
}

/** The reader's notes that count for an assignment: about its articles, and with one of its tags. */
export function notesFor(assignment: Assignment, annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter(
    ({ target, tag, deleted, creator }) =>
      deleted === undefined &&
      creator === undefined &&
      !isPageNote(target) &&
      assignment.tags.includes(tag) &&
      isOfAssignment(assignment, target.source, target.url),
  );
}

/**
 * What a student hands in: a file of notes as any other, which the library imports as the student's, and which says
 * what it was written for. What became of the words since stays out: it tells when the student read what.
 *
 * @param notes as `notesFor` gives them.
 */
export function handInFile(
  assignment: Assignment,
  notes: readonly Annotation[],
  { name = '', installation }: Creator,
  now: Date,
): string {
  const creator = { ...(name !== '' && { name }), installation };
  const handIn: HandIn = { assignment: assignment.id, installation, nickname: name, at: now.toISOString() };
  const cleaned = new AddressCleaner().clean(notes);
  const records = cleaned.map((note) => signed({ ...note, history: undefined, origin: undefined }, creator));
  const file: unknown = JSON.parse(toJson(records, now, { creator }));
  return `${JSON.stringify({ ...(file as object), handIn }, null, 2)}\n`;
}

/** Why a file is not what somebody handed in. */
export type HandInFault = 'not-a-hand-in' | 'too-large';

/** Bytes of a file that is looked at: a note of a megabyte for each of some claims fits in. */
export const largestHandIn = 20_000_000;

/** What a file has in it, or why it has nothing of use. Notes that are damaged are passed over, and counted. */
export function readHandIn(
  text: string,
): { readonly handIn: HandedIn; readonly refused: number } | { readonly fault: HandInFault } {
  if (text.length > largestHandIn) return { fault: 'too-large' };
  const json = parseJson(text);
  if ('detail' in json || !isOurJson(json.value)) return { fault: 'not-a-hand-in' };
  const said = z.object({ handIn: handInSchema }).safeParse(json.value);
  if (!said.success) return { fault: 'not-a-hand-in' };
  const { handIn } = said.data;
  const { accepted, refused } = fromJson(json.value);
  const notes = accepted.filter((record) => 'id' in record && isOf(handIn, record)) as Annotation[];
  return { handIn: { ...handIn, notes }, refused: refused.length + accepted.length - notes.length };
}

/** A file can hold notes of others, forged or not: they are not what its owner says. */
function isOf({ installation }: HandIn, { creator }: Pick<Annotation, 'creator'>): boolean {
  return creator?.installation === installation;
}
