import type { Creator } from '../annotation/model/creator.ts';
import type { Register, SharedNote } from './record/shared-note.ts';
import { mergeNotes } from './record/shared-note.ts';
import { nothingTyped } from './record/typed-text.ts';

/**
 * Of notes that are to be merged, what can take a note away: that it was deleted for good, put in the trash, or made
 * anew. Small, so that it can be worked out for all files before the first is merged.
 */
class Ends implements Iterable<SharedNote> {
  /** Of the notes of which a file says that, or whether, they are away: few. */
  readonly #ends = new Map<string, SharedNote>();
  /** When each note was last made, which overrules an end before that. */
  readonly #made = new Map<string, Register>();

  add(notes: readonly SharedNote[]): void {
    for (const note of notes) {
      const made = note.fields.get('created');
      const known = this.#made.get(note.id);
      if (made !== undefined && (known === undefined || made.clock > known.clock)) this.#made.set(note.id, made);
      if (note.gone === undefined && !note.fields.has('deleted')) continue;
      const [end, other] = [endOf(note), this.#ends.get(note.id)];
      this.#ends.set(note.id, other === undefined ? end : mergeNotes(other, end));
    }
  }

  *[Symbol.iterator](): Iterator<SharedNote> {
    for (const end of this.#ends.values()) {
      const made = this.#made.get(end.id);
      const fields = new Map(made === undefined ? [] : [['created', made] as const]);
      yield mergeNotes(end, { id: end.id, fields, typed: nothingTyped });
    }
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
