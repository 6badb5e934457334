import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The program whose path an environment variable holds; undefined if it is not set.
 *
 * @throws Error if it is set to something that cannot be run.
 */
export function programNamedBy(variable: string): string | undefined {
  const path = process.env[variable];
  if (path === undefined || path === '') return undefined;
  if (isExecutable(path)) return path;
  throw new Error(`${variable} is set to ${path}, which is not a program that can be run.`);
}

/** The first program of this name in the folders of `PATH`. */
export function programOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/**
 * Installs a package with `apt-get`, without the packages that it only recommends; on Debian and Ubuntu as root, and
 * nowhere else. Says on the error output that it does.
 *
 * @returns false if nothing was installed.
 */
export function installWithApt(packageName: string): boolean {
  if (process.getuid?.() !== 0 || programOnPath('apt-get') === undefined || !isDebian()) return false;
  process.stderr.write(`Installing the package \`${packageName}\` with apt-get.\n`);
  try {
    aptGet('update', '-qq');
    aptGet('install', '-y', '-qq', '--no-install-recommends', packageName);
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}

function aptGet(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
