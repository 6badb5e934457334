import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sharedFolder = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Absolute path of a file or folder of the shared test material, or undefined if it is not there: see `needs`. */
export function sharedPath(path: string): string | undefined {
  const absolute = `${sharedFolder}${path}`;
  return existsSync(absolute) ? absolute : undefined;
}

/** A JSON file of the shared test material, or undefined if it is not there. */
export function sharedJson(path: string): unknown {
  const absolute = sharedPath(path);
  return absolute === undefined ? undefined : JSON.parse(readFileSync(absolute, 'utf8'));
}
