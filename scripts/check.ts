/**
 * `npm test`: every check, as named steps; stops at the first that fails, with its exit code. Steps in one line run
 * side by side: each of them keeps one core busy. Its last lines say which tests were skipped, and why, and which
 * passed at a second try only.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedFilesFile } from './failed-files.ts';
import { skippedTestsFile } from './skipped-tests.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /**
   * What runs the test files that failed once more, from a new start: a test that failed half way may have left
   * behind what keeps it from passing again where it was. A bug fails twice.
   */
  readonly again?: string;
}

const steps: readonly (readonly Step[])[] = [
  [
    { name: 'Types', command: 'npm run --silent types' },
    { name: 'Format', command: 'npm run --silent format:check' },
    { name: 'Lint', command: 'npm run --silent lint:code' },
  ],
  [{ name: 'Unit tests', command: 'npm run --silent test:unit' }],
  [{ name: 'Browser tests', command: 'npm run --silent test:browser' }],
  [
    {
      name: 'End-to-end tests with the built extension',
      command: 'npm run --silent test:e2e',
      again: 'npm run --silent test:e2e -- --retry 0',
    },
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'claimlight-check-'));
const skipped = join(folder, 'skipped.txt');
writeFileSync(skipped, '');
const secondTries: string[] = [];
process.exitCode = await runAll();
const lines = readFileSync(skipped, 'utf8').trimEnd();
if (lines !== '') console.log(`\n== Skipped:\n${lines}`);
else if (process.exitCode === 0) console.log('\n== No test was skipped');
if (secondTries.length > 0) console.log(`\n== Passed at a second try only:\n${secondTries.join('\n')}`);
rmSync(folder, { recursive: true });

/** Resolves with the exit code of the first step that fails, or 0. */
async function runAll(): Promise<number> {
  for (const line of steps) {
    const codes = await Promise.all(line.map((step) => runTwiceAtMost(step, line.length === 1)));
    const failed = codes.find((code) => code !== 0);
    if (failed !== undefined) return failed;
  }
  return 0;
}

/** Resolves with the exit code; that of the second try where a step has one and test files failed. */
async function runTwiceAtMost(step: Step, isShownAsItComes: boolean): Promise<number> {
  const failedFiles = join(folder, 'failed.txt');
  writeFileSync(failedFiles, '');
  const code = await run(step, isShownAsItComes, { [skippedTestsFile]: skipped, [failedFilesFile]: failedFiles });
  const failed = readFileSync(failedFiles, 'utf8').split('\n').filter(Boolean);
  if (code === 0 || step.again === undefined || failed.length === 0) return code;
  const again = { name: `${step.name}, second try`, command: `${step.again} ${failed.join(' ')}` };
  const second = await run(again, isShownAsItComes, {});
  if (second === 0) secondTries.push(...failed);
  return second;
}

/** Resolves with the exit code. What the step prints is shown as it comes, or whole at its end. */
async function run({ name, command }: Step, isShownAsItComes: boolean, variables: NodeJS.ProcessEnv): Promise<number> {
  console.log(`\n== ${name}: ${command}`);
  const started = performance.now();
  const program = spawn(command, {
    shell: true,
    stdio: isShownAsItComes ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  });
  const printed: Buffer[] = [];
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (data: Buffer) => printed.push(data));
  const code = await new Promise<number>((ended) => program.once('close', (code) => ended(code ?? 1)));
  process.stdout.write(Buffer.concat(printed));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return code;
}
