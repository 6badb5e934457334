/** A text that was typed and is stored, perhaps together with what was typed elsewhere. */
interface TakenText {
  readonly text: string;
  /** Another number for each time. */
  readonly nth: number;
}

/**
 * Texts as typed, kept until the store gives the same text back, or says that it has it, perhaps with something else.
 * What comes back in between is older than what stands in the field and must not overwrite it; and a field that is
 * closed before its text was stored finds it again.
 */
export class TypedText {
  readonly #texts = new Map<string, string>();
  /** The last time that a typed text gave way to another one. */
  readonly #given = new Map<string, number>();

  type(key: string, text: string): void {
    this.#texts.set(key, text);
  }

  /** What the field shows: the typed text, or the stored one once that has it. */
  current(key: string, stored: string, taken?: TakenText): string {
    const typed = this.#texts.get(key);
    const isTaken = taken !== undefined && taken.text === typed && taken.nth !== this.#given.get(key);
    if (typed !== undefined && typed !== stored && !isTaken) return typed;
    if (isTaken) this.#given.set(key, taken.nth);
    this.#texts.delete(key);
    return stored;
  }
}
