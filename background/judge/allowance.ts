/** Characters that an owner may have judged at once: five of the longest articles. */
const most = 3_000_000;

/** Characters by which what an owner may have judged grows again in a second: less than a tenth of a core's work. */
const perSecond = 200_000;

/** The least that a question counts, however little it asks: it has to be looked at. */
const least = 5000;

interface Left {
  readonly characters: number;
  /** Milliseconds. */
  readonly at: number;
}

/**
 * How much each owner may have judged, so that no page keeps the background busy: a token bucket, counted in
 * characters. It ends with the worker, as does the work.
 */
export class Allowance {
  readonly #left = new Map<unknown, Left>();
  readonly #now: () => number;

  /** @param now milliseconds of a clock that never goes back. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes so many characters from what an owner has left; false if that is not enough. */
  take(owner: unknown, characters: number): boolean {
    this.#forgetTheFull();
    const left = this.#charactersOf(owner) - Math.max(characters, least);
    if (left < 0) return false;
    this.#left.set(owner, { characters: left, at: this.#now() });
    return true;
  }

  #charactersOf(owner: unknown): number {
    const left = this.#left.get(owner);
    return left === undefined ? most : Math.min(most, left.characters + ((this.#now() - left.at) / 1000) * perSecond);
  }

  #forgetTheFull(): void {
    for (const owner of this.#left.keys()) if (this.#charactersOf(owner) === most) this.#left.delete(owner);
  }
}
