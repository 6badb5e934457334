import type { TestOptions } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test needs and does not have on this machine. */
    readonly missing?: string;
  }
}

/**
 * Options of a test or a group that needs something from outside of the repository. Where it is not there, the test is
 * skipped, and the list at the end of `npm test` says what was missing.
 *
 * @param found what was looked for, or undefined.
 * @param name of it in that list, such as `../shared/pages`.
 */
export function needs(found: unknown, name: string): TestOptions {
  return found === undefined ? { skip: true, meta: { missing: name } } : {};
}
