/**
 * Texts as typed, kept until the store gives the same text back. What comes back in between is older than what stands
 * in the field and must not overwrite it; and a field that is closed before its text was stored finds it again.
 */
export class TypedText {
  readonly #texts = new Map<string, string>();

  type(key: string, text: string): void {
    this.#texts.set(key, text);
  }

  /** What the field shows: the typed text, or the stored one once both agree. */
  current(key: string, stored: string): string {
    const typed = this.#texts.get(key);
    if (typed === undefined || typed === stored) {
      this.#texts.delete(key);
      return stored;
    }
    return typed;
  }
}
