import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** The environment variable with the path of the file in which `npm test` collects what the rings of tests skip. */
export const skippedTestsFile = 'CLAIMLIGHT_SKIPPED_TESTS';

/** Adds to a file which tests were skipped and what they were missing: a line for each test file and reason. */
export class SkippedTests implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules.flatMap(linesOf);
    appendFileSync(this.#file, lines.map((line) => `${line}\n`).join(''));
  }
}

function linesOf(module: TestModule): string[] {
  const byReason = Object.groupBy(module.children.allTests('skipped'), reasonOf);
  return Object.entries(byReason).map(
    ([reason, tests = []]) =>
      `${tests.length} ${tests.length === 1 ? 'test' : 'tests'} of ${module.relativeModuleId}: ${reason}`,
  );
}

function reasonOf(test: TestCase): string {
  const { missing } = test.meta();
  return missing === undefined ? 'no reason is given' : `${missing} is not here`;
}
