import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPlan, splitPlan, type ThreadPlan } from '../../../storage/threads/reader-word.ts';
import { threadsAmong, type SamePair, type Threaded } from '../../../storage/threads/threads-among.ts';
import '../../property-seed.ts';

/** The threads as lists of ids, each in order. */
function threads(notes: readonly Threaded[], pairs: readonly SamePair[]): string[] {
  return threadsAmong(notes, pairs)
    .map(({ ids }) => ids.toSorted().join(''))
    .toSorted();
}

const free = (ids: string): Threaded[] => Array.from(ids, (id) => ({ id }));
const pairsOf = (text: string): SamePair[] => text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]);

describe('threads', () => {
  it('go from pair to pair where the reader said nothing', () => {
    expect(threads(free('abcde'), pairsOf('ab bc de'))).toEqual(['abc', 'de']);
    expect(threads(free('ab'), [])).toEqual(['a', 'b']);
  });

  it('hold what the reader joined, and what compares as the same as any of it', () => {
    const notes = [{ id: 'a', thread: '1' }, { id: 'b', thread: '1' }, ...free('cd')];
    expect(threads(notes, pairsOf('bc cd'))).toEqual(['abcd']);
  });

  it('never bring together what the reader told apart, also over notes between them', () => {
    const notes = [{ id: 'a', thread: '1' }, { id: 'b', thread: '2' }, ...free('cd')];
    expect(threads(notes, pairsOf('ab ac cd db'))).toEqual(['ac', 'bd']);
  });

  it('take a note that could be in two into the nearer, or the first', () => {
    const notes = [{ id: 'a', thread: '1' }, { id: 'b', thread: '2' }, ...free('cd')];
    expect(threads(notes, pairsOf('ac cd db'))).toEqual(['ac', 'bd']);
    expect(threads(notes, pairsOf('ac bc'))).toEqual(['ac', 'b', 'd']);
  });
});

const names = Array.from('abcdefgh');
const name = fc.constantFrom(...names);
const step = fc.oneof(
  fc.record({ join: fc.uniqueArray(name, { minLength: 2, maxLength: 3 }) }),
  fc.record({ split: name }),
);
const graph = fc.array(fc.tuple(name, name), { maxLength: 14 });

function applied(notes: readonly Threaded[], plan: ThreadPlan): Threaded[] {
  return notes.map((note) => ({ ...note, thread: plan.get(note.id) ?? note.thread }));
}

/** All that happens to eight notes, whichever of them compare as the same. */
class Shelf {
  notes: readonly Threaded[] = free(names.join(''));
  /** Pairs that the reader told apart, and has not joined since. */
  readonly apart = new Set<string>();
  readonly #pairs: readonly SamePair[];
  #made = 0;

  constructor(pairs: readonly SamePair[]) {
    this.#pairs = pairs;
  }

  get known() {
    const newId = (): string => `thread ${(this.#made += 1)}`;
    return { notes: this.notes, threads: threadsAmong(this.notes, this.#pairs), newId };
  }

  with(id: string): readonly string[] {
    return this.known.threads.find(({ ids }) => ids.includes(id))?.ids ?? [];
  }

  join(ids: readonly string[]): void {
    const merged = ids.flatMap((id) => this.with(id));
    this.notes = applied(this.notes, joinPlan(ids, this.known));
    for (const a of merged) for (const b of merged) this.apart.delete(`${a}${b}`);
  }

  split(id: string): void {
    const others = this.with(id).filter((other) => other !== id);
    this.notes = applied(this.notes, splitPlan(id, this.known));
    for (const other of others) this.apart.add(`${id}${other}`).add(`${other}${id}`);
  }
}

it('stay disjoint, apart and together as the reader says, whatever is joined and split', () => {
  fc.assert(
    fc.property(graph, fc.array(step, { maxLength: 12 }), (pairs, steps) => {
      const shelf = new Shelf(pairs);
      for (const each of steps) {
        if ('join' in each) shelf.join(each.join);
        else shelf.split(each.split);
        const { threads } = shelf.known;
        expect(threads.flatMap(({ ids }) => ids).toSorted()).toEqual(names);
        const together = new Set(threads.flatMap(({ ids }) => ids.flatMap((a) => ids.map((b) => `${a}${b}`))));
        expect([...shelf.apart].filter((pair) => together.has(pair))).toEqual([]);
        if ('join' in each) expect(shelf.with(each.join[0] ?? '')).toEqual(expect.arrayContaining(each.join));
      }
    }),
    { numRuns: 300 },
  );
});

it('do not depend on the order in which notes and pairs come', () => {
  const labelled = fc.array(fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }), {
    minLength: names.length,
    maxLength: names.length,
  });
  fc.assert(
    fc.property(graph, labelled, (pairs, labels) => {
      const notes = names.map((id, at) => ({ id, thread: labels[at] }));
      const turned = pairs.toReversed().map(([a, b]): SamePair => [b, a]);
      expect(threads(notes.toReversed(), turned)).toEqual(threads(notes, pairs));
    }),
  );
});
