import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/chromium.ts';
import { FailedFiles, failedFilesFile } from './scripts/failed-files.ts';
import { SlowFirst } from './scripts/slow-first.ts';
import { SkippedTests, skippedTestsFile } from './scripts/skipped-tests.ts';

/** Milliseconds: a busy machine may take its time. What has to be quick is measured by its own test. */
const [testTimeout, hookTimeout] = [30_000, 30_000];
/** A test that passes never waits it out; the default is one second. */
const expectations = { poll: { timeout: 20_000 } };

const skipped = process.env[skippedTestsFile];
const failed = process.env[failedFilesFile];

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

/** Three rings: pure (Node), browser (ranges, highlights, components), whole extension (built, loaded, driven). */
export default defineConfig({
  test: {
    reporters: [
      'default',
      ...(skipped === undefined ? [] : [new SkippedTests(skipped)]),
      ...(failed === undefined ? [] : [new FailedFiles(failed)]),
    ],
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // Sooner started than processes: a sixth of the time.
          pool: 'threads',
          // Vitest leaves one core free, which on two is half of what there is.
          maxWorkers: '100%',
          setupFiles: ['tests/property-seed.ts', 'tests/no-broadcast.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/**/*.browser.test.ts'],
          environment: 'node',
          testTimeout,
          hookTimeout,
        },
      },
      {
        ...jsx,
        test: {
          name: 'browser',
          testTimeout,
          hookTimeout,
          expect: expectations,
          setupFiles: ['tests/property-seed.ts'],
          provide: { growthCharacters: Number(process.env['GROWTH_CHARACTERS'] ?? 20_000) },
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/provide-firefox.ts'],
          setupFiles: ['tests/e2e/under-network-log.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: expectations,
          // Each has a browser, a profile, sites and ports of its own. One file alone waits more than it works.
          maxWorkers: 2,
          // A browser driven on a busy machine can miss a beat; a bug fails twice.
          retry: 1,
        },
      },
    ],
  },
});
