import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Path of a Chromium that can load an unpacked extension from the command line, in this order: `$CHROMIUM_PATH`,
 * `chromium`, `chromium-browser`, the one Playwright manages; on Debian or Ubuntu as root, `apt-get install chromium`.
 * Branded Chrome is not looked for: since version 137 it ignores `--load-extension`.
 *
 * @throws Error with the one command to run, if there is none and none can be installed.
 */
export function findChromium(): string {
  const found = installedChromium();
  if (found !== undefined) return found;
  if (canInstallWithApt()) {
    installWithApt();
    const installed = installedChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium found. Run `npx playwright-core install chromium`, or set CHROMIUM_PATH to the program of an installed one.',
  );
}

function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is set to ${named}, which is not a program that can be run.`);
  }
  return onPath('chromium') ?? onPath('chromium-browser') ?? managedByPlaywright();
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function managedByPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstallWithApt(): boolean {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}

function installWithApt(): void {
  process.stderr.write('No Chromium found: installing the package `chromium` with apt-get.\n');
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

function aptGet(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
