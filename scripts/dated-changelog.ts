/**
 * The changelog with its part that is not released yet under a version and a day.
 *
 * @param day as `2026-11-18`.
 *
 * @throws Error if every part of it is released.
 */
export function datedChangelog(changelog: string, version: string, day: string): string {
  const unreleased = /^## (?:\S+, )?unreleased$/m;
  if (!unreleased.test(changelog)) throw new Error('CHANGELOG.md has no part “unreleased”: write what changed first.');
  return changelog.replace(unreleased, `## ${version}, ${day}`);
}
