import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/chromium.ts';

/** Milliseconds: a busy machine may take its time. What has to be quick is measured by its own test. */
const testTimeout = 30_000;

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

/** Three rings: pure (Node), browser (ranges, highlights, components), whole extension (built, loaded, driven). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Sooner started than processes: a sixth of the time.
          pool: 'threads',
          setupFiles: ['tests/property-seed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/**/*.browser.test.ts'],
          environment: 'node',
          testTimeout,
        },
      },
      {
        ...jsx,
        test: {
          name: 'browser',
          testTimeout,
          setupFiles: ['tests/property-seed.ts'],
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
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A browser driven on a busy machine can miss a beat; a bug fails twice.
          retry: 1,
        },
      },
    ],
  },
});
