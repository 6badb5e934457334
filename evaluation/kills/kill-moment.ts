import type { Page, Worker } from 'playwright-core';

/** How far what is to be killed has come; told from within, as moments of a clock outside fall before or after it. */
export interface Progress {
  /** Resolves when this share of it, 0 to 1, is done; never if it is not begun. */
  reached(share: number): Promise<unknown>;
  hasBegun(): boolean;
  hasEnded(): boolean;
}

/** How long a whole one is: in steps, or in milliseconds where steps cannot be counted. Unknown before the first. */
export type Length = number | undefined;

/** Stops watching, and gives the length of what was watched, once it has ended. */
export interface Watched extends Progress {
  readonly length: () => Promise<number>;
}

interface Steps {
  count: number;
  mode: IDBTransactionMode;
  waiting: { at: number; resume: (count: number) => void }[];
}

/**
 * Counts the answers that the background gets from the database in transactions of one kind, their ends included. It is
 * killed a few milliseconds after the step that was waited for: as long as the driver needs to hear of it.
 */
export async function watchSteps(
  worker: Worker,
  mode: 'readwrite' | 'versionchange',
  length: Length,
): Promise<Watched> {
  await worker.evaluate(countSteps, mode);
  const at = (count: number): Promise<unknown> =>
    worker.evaluate((count) => {
      const { steps } = globalThis as unknown as { steps: Steps };
      return new Promise((resume) => {
        if (steps.count >= count) resume(steps.count);
        else steps.waiting.push({ at: count, resume });
      });
    }, count);
  const seen = { first: false, last: false };
  // They end with the worker, if not before.
  at(1).then(
    () => (seen.first = true),
    () => undefined,
  );
  if (length !== undefined)
    at(length).then(
      () => (seen.last = true),
      () => undefined,
    );
  return {
    reached: (share) => at(Math.max(1, Math.floor(share * (length ?? 0)))),
    hasBegun: () => seen.first,
    hasEnded: () => seen.last,
    length: () => worker.evaluate(() => (globalThis as unknown as { steps: Steps }).steps.count),
  };
}

/** Runs in the worker. */
function countSteps(mode: IDBTransactionMode): void {
  const scope = globalThis as unknown as { steps?: Steps };
  const isCounting = scope.steps !== undefined;
  const steps: Steps = { count: 0, mode, waiting: [] };
  scope.steps = steps;
  if (isCounting) return;
  const step = (): void => {
    const { steps } = scope as { steps: Steps };
    steps.count += 1;
    for (const { at, resume } of steps.waiting) if (steps.count >= at) resume(steps.count);
    steps.waiting = steps.waiting.filter(({ at }) => steps.count < at);
  };
  const known = new WeakSet<IDBTransaction>();
  const watch = (transaction: IDBTransaction, request: EventTarget): void => {
    if (transaction.mode !== scope.steps?.mode) return;
    request.addEventListener('success', step);
    if (known.has(transaction)) return;
    known.add(transaction);
    transaction.addEventListener('complete', step);
  };
  const wrap = (prototype: object, name: string, transactionOf: (of: never) => IDBTransaction): void => {
    const own = (prototype as Record<string, (...input: unknown[]) => EventTarget>)[name];
    Object.assign(prototype, {
      [name](this: never, ...input: unknown[]) {
        const request = own?.apply(this, input);
        if (request !== undefined) watch(transactionOf(this), request);
        return request;
      },
    });
  };
  for (const name of ['put', 'add', 'delete', 'get', 'getAll', 'openCursor', 'count'])
    wrap(IDBObjectStore.prototype, name, (store: IDBObjectStore) => store.transaction);
  for (const name of ['get', 'getAll', 'openCursor', 'openKeyCursor'])
    wrap(IDBIndex.prototype, name, (index: IDBIndex) => index.objectStore.transaction);
}

interface Migration {
  readonly migration: { readonly begun: Promise<void>; readonly ended: Promise<number> };
}

/**
 * Watches a migration in a place where no step can be counted, from another page: that page has the database open, and
 * so is asked to let go when the migration begins; it opens it again, which waits until the migration is over or taken
 * back.
 */
export async function watchMigration(witness: Page, version: number, length: Length): Promise<Watched> {
  await witness.evaluate(standInTheWay);
  const seen = { begun: NaN, ended: NaN };
  const begun = witness
    .evaluate(() => (globalThis as unknown as Migration).migration.begun)
    .then(() => (seen.begun = performance.now()));
  const ended = witness
    .evaluate(() => (globalThis as unknown as Migration).migration.ended)
    .then((found) => {
      if (found === version * 10) seen.ended = performance.now();
    });
  // They end with the witness, if not before.
  ended.catch(() => undefined);
  return {
    async reached(share) {
      await begun;
      await new Promise((soon) => setTimeout(soon, share * (length ?? 0)));
    },
    hasBegun: () => !Number.isNaN(seen.begun),
    hasEnded: () => !Number.isNaN(seen.ended),
    length: () => ended.then(() => seen.ended - seen.begun),
  };
}

/** Runs in the witness. */
async function standInTheWay(): Promise<void> {
  const open = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('claimlight');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
  const held = await open();
  const begun = new Promise<void>((resume) => {
    held.onversionchange = () => {
      held.close();
      resume();
    };
  });
  const ended = begun.then(open).then((db) => {
    db.close();
    return db.version;
  });
  Object.assign(globalThis, { migration: { begun, ended } });
}
