/** Every string that occurs once in memory, however many annotations share it, with a number for counting. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  /** Undefined for a name that never occurred. */
  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  get count(): number {
    return this.#names.length;
  }
}

/** The names that annotations share; an entry holds their numbers. */
export interface SharedNames {
  readonly sources: Names;
  readonly outlets: Names;
  readonly authors: Names;
  readonly people: Names;
  readonly languages: Names;
  /** Title, outlet and author of an article, folded. */
  readonly about: Names;
  /** The title of each article, by the number of its source. */
  readonly titles: string[];
}

export function sharedNames(): SharedNames {
  return {
    sources: new Names(),
    outlets: new Names(),
    authors: new Names(),
    people: new Names(),
    languages: new Names(),
    about: new Names(),
    titles: [],
  };
}
