import { createMergeableStore, getHlcFunctions, type MergeableStore } from 'tinybase';
import type { Clock } from '../../annotation/model/clock.ts';
import type { SharedNote } from '../../sync/record/shared-note.ts';

/**
 * What TinyBase's MergeableStore makes of the same registers: a note is a row, a field is a cell with our clock for its
 * time, and that it was deleted for good is a cell as well.
 */
export class Oracle {
  readonly #store: MergeableStore;

  /** @param latest milliseconds; TinyBase refuses what is further in the future than it allows for. */
  constructor(latest: number) {
    this.#store = createMergeableStore('oracle', () => latest);
  }

  /** Takes in what one device tells of a note. */
  take({ id, gone, fields }: SharedNote): void {
    const cells: Record<string, [string, string]> = {};
    for (const [name, { value, clock }] of fields) cells[name] = [JSON.stringify(value ?? null), timeOf(clock)];
    if (gone !== undefined) cells['(gone)'] = [timeOf(gone), timeOf(gone)];
    this.#store.applyMergeableChanges([[{ notes: [{ [id]: [cells] }] }], [{}], 1]);
  }

  /** The values of a note's fields, as JSON; undefined if there is no note. */
  note(id: string): Record<string, string> | undefined {
    const cells = (this.#store.getMergeableContent()[0][0].notes?.[0][id]?.[0] ?? {}) as Record<string, Cell>;
    const gone = cells['(gone)']?.[1] ?? '';
    const alive = Object.entries(cells).filter(([name, [, time]]) => name !== '(gone)' && time > gone);
    if (!alive.some(([name]) => name === 'created')) return undefined;
    const told = alive.map(([name, [value]]) => [name, value] as const);
    return Object.fromEntries<string>(told.filter(([, value]) => value !== 'null'));
  }
}

type Cell = readonly [value: string, time: string, hash: number];

const [, , encode] = getHlcFunctions('oracle');

/** Our clock as TinyBase writes its own, in the same order: time, counter, and five characters of who. */
function timeOf(clock: Clock): string {
  const [wall = '', count = '', installation = ''] = clock.split(' ');
  return encode(Date.parse(wall), Number.parseInt(count, 36)).slice(0, 11) + installation.slice(0, 5);
}
