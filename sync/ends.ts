import type { Register, SharedNote } from './record/shared-note.ts';
import { mergeNotes, nothingTyped } from './record/shared-note.ts';

/**
 * Of notes that are to be merged, what can take a note away: that it was deleted for good, put in the trash, or made
 * anew. Small, so that it can be worked out for all files before the first is merged.
 */
export class Ends implements Iterable<SharedNote> {
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

function endOf({ id, gone, fields }: SharedNote): SharedNote {
  const kept = ['created', 'deleted'].flatMap((name): [string, Register][] => {
    const register = fields.get(name);
    return register === undefined ? [] : [[name, register]];
  });
  return { id, ...(gone !== undefined && { gone }), fields: new Map(kept), typed: nothingTyped };
}
