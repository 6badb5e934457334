import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes. */
const slow: readonly string[] = ['/tests/e2e/kill.test.ts'];

/**
 * The order of test files: as Vitest has it, the largest first where nothing is known of earlier runs, but those that
 * take minutes at the start. Begun last, such a file would run alone, on one of two cores, when all others are over.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification): boolean => slow.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
