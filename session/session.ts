/** What a component can follow: the state now, as data that nobody changes, and word of each that takes its place. */
export interface Followed<Snapshot> {
  readonly snapshot: Snapshot;
  /** Calls back after each change, until the signal aborts. */
  subscribe(onChange: () => void, signal: AbortSignal): void;
}

/**
 * State behind a view, without anything that draws: tests run it in Node. What extends it says what there is to know in
 * one object, and replaces that object at each change, so that two of them are the same state if they are the same
 * object.
 */
export abstract class Session<Snapshot extends object> implements Followed<Snapshot> {
  #snapshot: Snapshot;
  readonly #listeners = new Set<() => void>();

  constructor(initial: Snapshot) {
    this.#snapshot = initial;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  subscribe(onChange: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    // Wrapped, so that one function can subscribe twice, with two lives.
    const listener = (): void => onChange();
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  /** Changes some of the snapshot and keeps the rest. Nobody is told of what is as it was. */
  protected change(part: Partial<Snapshot>): void {
    const keys = Object.keys(part) as (keyof Snapshot)[];
    if (keys.every((key) => Object.is(this.#snapshot[key], part[key]))) return;
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** Tells a part of a snapshot each time it has become another, until the signal aborts. */
export function followPart<Snapshot, Part>(
  of: Followed<Snapshot>,
  partOf: (snapshot: Snapshot) => Part,
  tell: (part: Part) => void,
  signal: AbortSignal,
): void {
  let last = partOf(of.snapshot);
  const look = (): void => {
    const part = partOf(of.snapshot);
    if (Object.is(part, last)) return;
    last = part;
    tell(part);
  };
  of.subscribe(look, signal);
}
