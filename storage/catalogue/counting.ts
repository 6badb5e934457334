import { tagSchema, type Tag } from '../../annotation/annotation.ts';
import { anchorStates, type AnchorState } from '../readings.ts';
import type { Entry, Names, SharedNames } from './entry.ts';
import { facetBits } from './passes.ts';
import type { Choice, Shown } from './shown.ts';
import type { View } from './view.ts';

/** Counts, in one walk over the entries, what a view shows and what each choice of its filters would show. */
export class Counting {
  readonly #names: SharedNames;
  readonly #byTag: Record<Tag, number> = { sourced: 0, unsourced: 0, promotional: 0 };
  readonly #tags: Record<Tag, number> = { sourced: 0, unsourced: 0, promotional: 0 };
  readonly #states: Record<AnchorState, number> = { anchored: 0, changed: 0, lost: 0, unseen: 0 };
  readonly #outlets: Uint32Array;
  readonly #authors: Uint32Array;
  readonly #languages: Uint32Array;

  constructor(names: SharedNames) {
    this.#names = names;
    this.#outlets = new Uint32Array(names.outlets.count);
    this.#authors = new Uint32Array(names.authors.count);
    this.#languages = new Uint32Array(names.languages.count);
  }

  /** `failures` as `failuresOf` tells them: an entry counts for a facet if it passes every other filter. */
  add(entry: Entry, state: AnchorState, failures: number): void {
    if (failures === 0) this.#byTag[entry.tag] += 1;
    if ((failures & ~facetBits.tags) === 0) this.#tags[entry.tag] += 1;
    if ((failures & ~facetBits.states) === 0) this.#states[state] += 1;
    if ((failures & ~facetBits.outlets) === 0) increment(this.#outlets, entry.outlet);
    if ((failures & ~facetBits.authors) === 0) increment(this.#authors, entry.author);
    if ((failures & ~facetBits.languages) === 0) increment(this.#languages, entry.language);
  }

  counts(view: View): Pick<Shown, 'byTag' | 'choices'> {
    return {
      byTag: this.#byTag,
      choices: {
        tags: tagSchema.options.map((name) => ({ name, count: this.#tags[name] })),
        states: anchorStates.map((name) => ({ name, count: this.#states[name] })),
        outlets: choicesOf(this.#outlets, this.#names.outlets, view.outlets),
        authors: choicesOf(this.#authors, this.#names.authors, view.authors),
        languages: choicesOf(this.#languages, this.#names.languages, view.languages),
      },
    };
  }
}

function increment(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}

/** A choice that is made is listed even if it shows nothing now, so that it can be unmade. */
function choicesOf(counts: Uint32Array, names: Names, chosen: readonly string[]): Choice[] {
  const counted = [...counts].map((count, number) => ({ name: names.nameOf(number), count }));
  const gone = chosen.filter((name) => names.find(name) === undefined).map((name) => ({ name, count: 0 }));
  return [...gone, ...counted]
    .filter(({ name, count }) => name !== '' && (count > 0 || chosen.includes(name)))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
