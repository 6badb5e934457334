import type { Creator } from '../annotation/model/creator.ts';
import type { Register, SharedNote } from './record/shared-note.ts';
import { mergeNotes, nothingTyped } from './record/shared-note.ts';

/**
 * Of notes that are to be merged, what can take a note away: that it was deleted for good, put in the trash, or made
 * anew. Small, so that it can be worked out for all files before the first is merged.
 */
class Ends implements Iterable<SharedNote> {
  readonly #ends = new Map<string, SharedNote>();

  add(notes: readonly SharedNote[]): void {
    for (const note of notes) {
      const end = endOf(note);
      const known = this.#ends.get(note.id);
      this.#ends.set(note.id, known === undefined ? end : mergeNotes(known, end));
    }
  }

  [Symbol.iterator](): Iterator<SharedNote> {
    return this.#ends.values();
  }
}

/** The same for the files of several people, each with whose they are; undefined for the reader's own. */
export class EndsOfPeople implements Iterable<readonly [by: Creator | undefined, ends: Ends]> {
  readonly #people = new Map<string, readonly [Creator | undefined, Ends]>();

  add(notes: readonly SharedNote[], by: Creator | undefined): void {
    const key = by?.installation ?? '';
    const [, ends] = this.#people.get(key) ?? [by, new Ends()];
    ends.add(notes);
    this.#people.set(key, [by, ends]);
  }

  [Symbol.iterator](): Iterator<readonly [Creator | undefined, Ends]> {
    return this.#people.values();
  }
}

function endOf({ id, gone, fields }: SharedNote): SharedNote {
  const kept = ['created', 'deleted'].flatMap((name): [string, Register][] => {
    const register = fields.get(name);
    return register === undefined ? [] : [[name, register]];
  });
  return { id, ...(gone !== undefined && { gone }), fields: new Map(kept), typed: nothingTyped };
}
