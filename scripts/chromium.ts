import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installWithApt, programNamedBy, programOnPath } from './programs.ts';

/**
 * Path of a Chromium that can load an unpacked extension from the command line, in this order: `$CHROMIUM_PATH`,
 * `chromium`, `chromium-browser`, the one Playwright manages; on Debian or Ubuntu as root, `apt-get install chromium`.
 * Branded Chrome is not looked for: since version 137 it ignores `--load-extension`.
 *
 * @throws Error with the one command to run, if there is none and none can be installed.
 */
export function findChromium(): string {
  const found = installedChromium() ?? (installWithApt('chromium') ? installedChromium() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium found. Run `npx playwright-core install chromium`, or set CHROMIUM_PATH to the program of an installed one.',
  );
}

function installedChromium(): string | undefined {
  return (
    programNamedBy('CHROMIUM_PATH') ??
    programOnPath('chromium') ??
    programOnPath('chromium-browser') ??
    managedByPlaywright()
  );
}

function managedByPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
