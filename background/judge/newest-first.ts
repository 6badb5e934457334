import { CallError } from '../../messaging/call-error.ts';

/** Milliseconds of work between two turns of others: what a tag is saved in should not wait longer. */
const sliceLength = 8;

interface Job {
  readonly owner: unknown;
  /** Works on for a slice; true when it has come to its end. */
  readonly work: () => boolean;
  readonly refuse: () => void;
}

/** What a job gave, and how long it worked. */
export interface Finished<Result> {
  readonly result: Result;
  /** Time of the work itself, without the others' turns. */
  readonly milliseconds: number;
}

/**
 * Work of several owners on one thread, in slices: one piece of work of an owner at a time, and the newest of all
 * first, since that is what somebody looks at now. Between two slices the thread does whatever else there is to do.
 */
export class NewestFirst {
  readonly #jobs: Job[] = [];
  #isWorking = false;

  /**
   * @param steps the places where the work can be cut.
   * @returns rejects with a `CallError` once the owner has given newer work, and with whatever the work throws.
   */
  do<Result>(owner: unknown, steps: Iterator<unknown, Result>): Promise<Finished<Result>> {
    const older = this.#jobs.findIndex((job) => job.owner === owner);
    if (older >= 0) this.#jobs.splice(older, 1)[0]?.refuse();
    return new Promise((resolve, reject) => {
      let milliseconds = 0;
      const work = (): boolean => {
        const start = performance.now();
        const result = slice(steps, start);
        milliseconds += performance.now() - start;
        if (result !== undefined) resolve({ result: result.value, milliseconds });
        return result !== undefined;
      };
      this.#jobs.push({ owner, work: orReject(work, reject), refuse: () => reject(new CallError('refused')) });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let job = this.#jobs.at(-1); job !== undefined; job = this.#jobs.at(-1)) {
      if (job.work()) this.#jobs.splice(this.#jobs.indexOf(job), 1);
      await othersTurn();
    }
    this.#isWorking = false;
  }
}

/** Works on for a slice; undefined if the work goes on. */
function slice<Result>(steps: Iterator<unknown, Result>, start: number): { readonly value: Result } | undefined {
  do {
    const step = steps.next();
    if (step.done === true) return step;
  } while (performance.now() - start < sliceLength);
  return undefined;
}

function orReject(work: () => boolean, reject: (error: unknown) => void): () => boolean {
  return () => {
    try {
      return work();
    } catch (error) {
      reject(error);
      return true;
    }
  };
}

/** A task of its own: a timer would wait 4 ms each time. */
function othersTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
