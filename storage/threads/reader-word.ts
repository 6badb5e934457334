import type { Thread, Threaded } from './threads-among.ts';

/** Which thread notes are put into, by their ids. */
export type ThreadPlan = ReadonlyMap<string, string>;

/** Notes with the threads that they are in, and how a new thread is named. */
export interface Known {
  readonly notes: readonly Threaded[];
  readonly threads: readonly Thread[];
  readonly newId: () => string;
}

/**
 * What it takes to make the threads of these notes one: they are put into the first of those that the reader made
 * before, or a new one, and with them the other notes that the reader put into any of those. What the comparison adds
 * to one of them comes along by itself.
 */
export function joinPlan(ids: readonly string[], { notes, threads, newId }: Known): ThreadPlan {
  const joined = threads.filter((thread) => ids.some((id) => thread.ids.includes(id)));
  const old = new Set(joined.flatMap(({ thread }) => thread ?? []));
  const [one = newId()] = [...old].toSorted();
  const said = notes.filter(({ thread }) => thread !== undefined && old.has(thread)).map(({ id }) => id);
  return new Map([...ids, ...said].map((id) => [id, one]));
}

/**
 * What it takes to have a note stand for itself: it is put into a thread of its own, and those it was with into theirs,
 * so that nothing but the reader's word brings them together again. Empty for a note that is alone.
 */
export function splitPlan(id: string, { threads, newId }: Omit<Known, 'notes'>): ThreadPlan {
  const { ids = [], thread = newId() } = threads.find((each) => each.ids.includes(id)) ?? {};
  if (ids.length < 2) return new Map();
  return new Map([...ids.map((other) => [other, thread] as const), [id, newId()]]);
}
