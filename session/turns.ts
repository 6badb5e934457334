import { isTooLong, typedFields, type Texts, type TypedField, type TypedIn } from '../annotation/model/typed-in.ts';
import type { TypedClaim } from './typed-claim.ts';

type Turn = NonNullable<TypedIn[TypedField]>;

/** Texts without those that are too long to have ever been stored: what is typed there was made of what is stored. */
function storable(shown: Required<Texts>, { annotation, draft }: TypedClaim): Required<Texts> {
  const { note = '' } = annotation ?? draft ?? {};
  return {
    note: isTooLong('note', shown.note) ? note : shown.note,
    evidenceText: isTooLong('evidenceText', shown.evidenceText) ? (draft?.evidenceText ?? '') : shown.evidenceText,
  };
}

/**
 * What the texts that are typed in one view were made of. A turn goes on from key to key; another one begins when the
 * view shows what is stored in place of what was typed in it.
 */
export class Turns {
  /** The view's id. `randomUUID` is missing in a card on a page without encryption. */
  readonly view = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #byField = new Map<string, { readonly turn: Turn; readonly last: string }>();
  #count = 0;

  /**
   * @param owed texts that are to be stored.
   * @param shown what the view showed before the last key.
   */
  of(claim: TypedClaim, owed: Texts, shown: Required<Texts>): TypedIn {
    const typedIn: Partial<Record<TypedField, Turn>> = {};
    for (const field of typedFields) {
      const text = owed[field];
      if (text === undefined) continue;
      const name = `${field} ${claim.id}`;
      const known = this.#byField.get(name);
      const { nth, ...turn } = known?.last === shown[field] ? known.turn : this.#begin(storable(shown, claim)[field]);
      const next = { ...turn, nth: nth + 1 };
      this.#byField.set(name, { turn: next, last: text });
      typedIn[field] = next;
    }
    return typedIn;
  }

  #begin(from: string): Turn {
    this.#count += 1;
    return { view: this.view, turn: this.#count, nth: 0, from };
  }
}
