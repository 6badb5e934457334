/** A note by what decides its thread. */
export interface Threaded {
  readonly id: string;
  /** By the reader's word; undefined where the comparison decides. */
  readonly thread?: string | undefined;
}

/** Ids of two notes whose claims compare as the same. */
export type SamePair = readonly [a: string, b: string];

/** Notes on one claim. */
export interface Thread {
  readonly ids: readonly string[];
  /** By the reader's word; undefined for one that the comparison alone has made. */
  readonly thread: string | undefined;
}

/**
 * Notes sorted into threads of one claim; each is in exactly one. What the reader joined is one thread, and what the
 * reader told apart is never one. A note of which the reader said nothing belongs to the thread that it reaches in the
 * fewest steps from pair to pair over notes like it (of several, the first by id); those that reach none are a thread
 * with all that they reach. The order of notes and pairs does not matter.
 */
export function threadsAmong(notes: readonly Threaded[], pairs: readonly SamePair[]): Thread[] {
  const neighbours = neighboursIn(pairs);
  const threadOf = new Map<string, string>();
  for (const { id, thread } of notes) if (thread !== undefined) threadOf.set(id, thread);
  let open = notes.map(({ id }) => id).filter((id) => !threadOf.has(id));
  for (;;) {
    const reached = open.flatMap((id): (readonly [id: string, thread: string])[] => {
      const [first] = (neighbours.get(id) ?? []).flatMap((other) => threadOf.get(other) ?? []).toSorted();
      return first === undefined ? [] : [[id, first]];
    });
    if (reached.length === 0) break;
    for (const [id, thread] of reached) threadOf.set(id, thread);
    open = open.filter((id) => !threadOf.has(id));
  }
  return [...byThread(threadOf), ...piecesOf(open, neighbours)];
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursIn(pairs: readonly SamePair[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    add(neighbours, a, b);
    add(neighbours, b, a);
  }
  return neighbours;
}

function byThread(threadOf: ReadonlyMap<string, string>): Thread[] {
  const threads = new Map<string, string[]>();
  for (const [id, thread] of threadOf) add(threads, thread, id);
  return [...threads].map(([thread, ids]) => ({ ids, thread }));
}

function add(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}

/** What hangs together of notes that belong to no thread of the reader's. */
function piecesOf(ids: readonly string[], neighbours: Neighbours): Thread[] {
  const left = new Set(ids);
  const pieces: Thread[] = [];
  for (const id of ids) {
    const piece = left.delete(id) ? [id] : [];
    for (const each of piece) for (const other of neighbours.get(each) ?? []) if (left.delete(other)) piece.push(other);
    if (piece.length > 0) pieces.push({ ids: piece, thread: undefined });
  }
  return pieces;
}
