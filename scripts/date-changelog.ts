/**
 * Part of `npm version`: gives the part of CHANGELOG.md that is not released yet the new version and the day, and
 * stops the release if there is none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { datedChangelog } from './dated-changelog.ts';

const path = fileURLToPath(new URL('../CHANGELOG.md', import.meta.url));
const version = process.env.npm_package_version;
if (version === undefined) throw new Error('Start it by `npm version`.');
writeFileSync(path, datedChangelog(readFileSync(path, 'utf8'), version, new Date().toISOString().slice(0, 10)));
