import type { TestProject } from 'vitest/node';
import { findFirefox } from '../../scripts/firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the program; undefined where there is none. */
    readonly firefox: string | undefined;
  }
}

/** Once for the whole ring, before any test: an installation may take longer than a test may wait. */
export default function provideFirefox(project: TestProject): void {
  project.provide('firefox', findFirefox());
}
