/**
 * Finding the words and phrases of many classes in one pass: a hash table from the first word of an entry to all
 * entries that begin with it. Cost: one look-up for each different word of an article, whatever the number of entries,
 * and one comparison for each further word of a phrase. This one because the textbook's automaton (Aho and Corasick,
 * CACM 1975) has to be built from every letter of every entry before the first sentence, and takes a step for every
 * letter after that.
 */
import { drain } from '../../text/drain.ts';
import type { Token } from './tokens.ts';
import { PerForm } from './word-form.ts';

/** Where a class of words was found: token indices, `end` exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The hits of one sentence, class by class; a class without a hit has an empty list. */
export type Hits<Class extends string> = Readonly<Record<Class, readonly Hit[]>>;

interface Entry<Class extends string> {
  readonly name: Class;
  /** The class's index among the lexicon's classes. */
  readonly index: number;
  /** The further words of a phrase; the last may end in `*`. */
  readonly rest: readonly string[];
}

/** Stems shorter than this would match too much: `us*` would be a third of the language. */
const shortestStem = 3;

/** The entries of a class, in the order of its list. */
function entriesIn(words: string): string[] {
  return words
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const star = '*'.charCodeAt(0);

/** Classes compiled between two pauses. */
const classesPerStep = 3;

const none: readonly Hit[] = [];
const noEntries: readonly never[] = [];

/** True if the further words of a phrase stand at `at`. */
function continues(tokens: readonly Token[], at: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const word = at + i < tokens.length ? tokens[at + i]?.lower : undefined;
    const wanted = rest[i];
    if (word === undefined || wanted === undefined) return false;
    if (word !== wanted && !(isStem(wanted) && word.startsWith(wanted.slice(0, -1)))) return false;
  }
  return true;
}

function isStem(entry: string): boolean {
  return entry.charCodeAt(entry.length - 1) === star;
}

/**
 * A lexicon for one pass over a sentence: every class is looked up at once, each different word only the first time it
 * is met. Entries are separated by commas or new lines; several words make a phrase; `*` stands for
 * any ending, and before a word for any beginning.
 */
export class Lexicon<Class extends string> {
  readonly #entries: readonly (readonly [Class, string])[];
  readonly #noHits: Hits<Class>;
  readonly #words = new Map<string, Entry<Class>[]>();
  readonly #stems = new Map<string, Entry<Class>[]>();
  /** By ending: entries for any beginning. */
  readonly #endings = new Map<string, Entry<Class>[]>();
  readonly #endingEnds = new Set<string>();
  /** The first letters of the stems: most words begin like none, and need no further look. */
  readonly #stemStarts = new Set<string>();
  readonly #entriesOf = new PerForm((form) => this.#lookUp(form.lower));
  #compiled = 0;

  /** @param classes the classes in the order of their bits in what `classify` returns */
  constructor(classes: readonly Class[], words: Readonly<Record<Class, string>>) {
    this.#entries = classes.map((name) => [name, words[name]]);
    this.#noHits = Object.fromEntries(this.#entries.map(([name]) => [name, none])) as unknown as Hits<Class>;
  }

  /**
   * Makes the tables, a few classes a step, unless they are made: ahead of `find`, which otherwise makes them at once.
   */
  *compile(): Generator<undefined, void> {
    for (let entry = this.#entries[this.#compiled]; entry !== undefined; entry = this.#entries[this.#compiled]) {
      const [name, words] = entry;
      for (const text of entriesIn(words)) this.#add(text, name, this.#compiled);
      this.#compiled++;
      if (this.#compiled % classesPerStep === 0) yield;
    }
  }

  /** Every hit of every class in a sentence's tokens, in order. */
  find(tokens: readonly Token[]): Hits<Class> {
    this.#finish();
    let hits: Record<Class, readonly Hit[]> = this.#noHits;
    for (let start = 0; start < tokens.length; start++) {
      const entries = this.#entriesAt(tokens, start);
      if (entries.length === 0) continue;
      for (const { name, rest } of entries) {
        if (rest.length > 0 && !continues(tokens, start + 1, rest)) continue;
        const hit = { start, end: start + 1 + rest.length };
        if (hits === this.#noHits) hits = { ...this.#noHits };
        const found = hits[name];
        if (found === none) hits[name] = [hit];
        else (found as Hit[]).push(hit);
      }
    }
    return hits;
  }

  /**
   * For each token the classes it is in, alone or in a phrase: a bit for each, by its index among the lexicon's
   * classes.
   */
  classify(tokens: readonly Token[]): number[] {
    this.#finish();
    const classes: number[] = [];
    for (let start = 0; start < tokens.length; start++) classes.push(0);
    for (let start = 0; start < tokens.length; start++) {
      const entries = this.#entriesAt(tokens, start);
      if (entries.length === 0) continue;
      for (const { index, rest } of entries) {
        if (rest.length > 0 && !continues(tokens, start + 1, rest)) continue;
        for (let at = start; at <= start + rest.length; at++) classes[at] = (classes[at] ?? 0) | (1 << index);
      }
    }
    return classes;
  }

  #entriesAt(tokens: readonly Token[], at: number): readonly Entry<Class>[] {
    const token = tokens[at];
    return token === undefined ? noEntries : this.#entriesOf.of(token.form);
  }

  #finish(): void {
    if (this.#compiled < this.#entries.length) drain(this.compile());
  }

  #add(text: string, name: Class, index: number): void {
    const [first, ...rest] = text.split(/\s+/);
    if (first === undefined) return;
    const entry = { name, index, rest };
    const isEnding = first.charCodeAt(0) === star;
    const key = isEnding ? first.slice(1) : isStem(first) ? first.slice(0, -1) : first;
    const table = isEnding ? this.#endings : isStem(first) ? this.#stems : this.#words;
    if (isEnding) this.#endingEnds.add(key.slice(-shortestStem));
    else if (isStem(first)) this.#stemStarts.add(key.slice(0, shortestStem));
    const own = table.get(key);
    if (own === undefined) table.set(key, [entry]);
    else own.push(entry);
  }

  #lookUp(word: string): readonly Entry<Class>[] {
    const whole = this.#words.get(word);
    const hasStem = this.#stemStarts.has(word.slice(0, shortestStem));
    const hasEnding = this.#endingEnds.has(word.slice(-shortestStem));
    if (!hasStem && !hasEnding) return whole ?? noEntries;
    const found = [...(whole ?? [])];
    for (let length = shortestStem; length <= word.length; length++) {
      if (hasStem) found.push(...(this.#stems.get(word.slice(0, length)) ?? []));
      if (hasEnding) found.push(...(this.#endings.get(word.slice(-length)) ?? []));
    }
    return found;
  }
}
