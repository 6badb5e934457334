import { installWithApt, programNamedBy, programOnPath } from './programs.ts';

/**
 * Path of a Firefox, in this order: `$FIREFOX_PATH`, `firefox-esr`, `firefox`; on Debian or Ubuntu as root,
 * `apt-get install firefox-esr`. Undefined if there is none and none can be installed.
 *
 * @throws Error if `$FIREFOX_PATH` is no program that can be run.
 */
export function findFirefox(): string | undefined {
  return installedFirefox() ?? (installWithApt('firefox-esr') ? installedFirefox() : undefined);
}

function installedFirefox(): string | undefined {
  return programNamedBy('FIREFOX_PATH') ?? programOnPath('firefox-esr') ?? programOnPath('firefox');
}
