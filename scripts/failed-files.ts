import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** The environment variable with the path of the file that is to hold which test files failed. */
export const failedFilesFile = 'CLAIMLIGHT_FAILED_FILES';

/** Writes the test files that failed, by their paths in the project, into a file: a line each. */
export class FailedFiles implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const failed = modules.filter((module) => module.state() === 'failed');
    writeFileSync(this.#file, failed.map(({ relativeModuleId }) => `${relativeModuleId}\n`).join(''));
  }
}
