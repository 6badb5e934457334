import type { Token } from './tokens.ts';

/** Where a class of words was found: token indices, `end` exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The hits of one sentence, class by class; a class without a hit has an empty list. */
export type Hits<Class extends string> = Readonly<Record<Class, readonly Hit[]>>;

interface Entry {
  readonly class: number;
  /** The further words of a phrase; the last may end in `*`. */
  readonly rest: readonly string[];
}

/** Stems shorter than this would match too much: `us*` would be a third of the language. */
const shortestStem = 3;
/** Looked-up words kept; an article has some 700 different ones. */
const rememberedWords = 5000;

const fits = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

/**
 * A lexicon compiled for one pass over a sentence: every class is looked up at once, each different word only the first
 * time it is met. Entries are separated by commas or new lines; several words make a phrase; `*` stands for any ending.
 */
export class Lexicon<Class extends string> {
  readonly #classes: readonly Class[];
  readonly #words = new Map<string, Entry[]>();
  readonly #stems = new Map<string, Entry[]>();
  readonly #known = new Map<string, readonly Entry[]>();

  constructor(entries: Readonly<Record<Class, string>>) {
    this.#classes = Object.keys(entries) as Class[];
    this.#classes.forEach((name, index) => {
      for (const entry of entries[name].split(/[,\n]/)) this.#add(entry.trim(), index);
    });
  }

  /** Every hit of every class in a sentence's tokens, in order. */
  find(tokens: readonly Token[]): Hits<Class> {
    const hits = Object.fromEntries(this.#classes.map((name) => [name, [] as Hit[]])) as Record<Class, Hit[]>;
    for (let start = 0; start < tokens.length; start++) {
      const token = tokens[start];
      if (token === undefined) continue;
      for (const entry of this.#entriesOf(token.lower)) {
        const name = this.#classes[entry.class];
        if (name === undefined || !entry.rest.every((word, i) => fits(tokens[start + 1 + i]?.lower, word))) continue;
        hits[name].push({ start, end: start + 1 + entry.rest.length });
      }
    }
    return hits;
  }

  #add(entry: string, index: number): void {
    const [first, ...rest] = entry.split(/\s+/);
    if (first === undefined || first === '') return;
    const isStem = first.endsWith('*');
    const key = isStem ? first.slice(0, -1) : first;
    const table = isStem ? this.#stems : this.#words;
    table.set(key, [...(table.get(key) ?? []), { class: index, rest }]);
  }

  #entriesOf(word: string): readonly Entry[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = [...(this.#words.get(word) ?? [])];
    for (let length = shortestStem; length <= word.length; length++) {
      found.push(...(this.#stems.get(word.slice(0, length)) ?? []));
    }
    if (this.#known.size >= rememberedWords) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }
}
