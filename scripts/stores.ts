/**
 * `npm run stores`: makes the files that the stores take (`npm run zip`), looks at the one for Firefox as
 * addons.mozilla.org does, and builds the archive of sources anew, as a reviewer does. Ends with 1 if the linter finds
 * an error or a warning that is not explained here, or if the sources give another extension.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { storeFaults, type LinterReport } from './store-faults.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.output');
const built = join('.output', 'firefox-mv3');

run(root, 'npm', 'run', '--silent', 'zip');
const archives = (await readdir(output)).filter((name) => name.endsWith('.zip'));
for (const name of archives) console.log(`${name}: ${(await readFile(join(output, name))).length} bytes`);

const report = JSON.parse(lint()) as LinterReport;
const lintFaults = storeFaults(report);
console.log(`web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings`);
for (const fault of lintFaults) console.log(`  not explained: ${fault}`);

const rebuilt = await rebuildFromSources();
const differing = await differingFiles(join(root, built), join(rebuilt, built));
await rm(rebuilt, { recursive: true });
console.log(`built from the archive of sources: ${differing.length} files differ`);
for (const file of differing) console.log(`  ${file}`);
process.exitCode = lintFaults.length + differing.length === 0 ? 0 : 1;

function run(folder: string, program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function lint(): string {
  const args = ['web-ext', 'lint', '--source-dir', built, '--output', 'json'];
  return execFileSync('npx', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Path of a folder with the unpacked sources and what was built of them. */
async function rebuildFromSources(): Promise<string> {
  const name = archives.find((archive) => archive.endsWith('-sources.zip'));
  if (name === undefined) throw new Error('`npm run zip` made no archive of sources');
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-sources-'));
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(output, name))))) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
  run(folder, 'npm', 'run', '--silent', 'build:firefox');
  return folder;
}

/** Paths of files that are not the same, byte by byte, or are in one of the folders only. */
async function differingFiles(one: string, other: string): Promise<string[]> {
  const [ones, others] = await Promise.all([readFiles(one), readFiles(other)]);
  const paths = [...new Set([...ones.keys(), ...others.keys()])].sort();
  return paths.filter((path) => others.get(path)?.equals(ones.get(path) ?? Buffer.of()) !== true);
}

async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string) => [path.slice(folder.length + 1), await readFile(path)] as const;
  return new Map(await Promise.all(paths.map(read)));
}
