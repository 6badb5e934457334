/**
 * `npm test`: every check, as named steps; stops at the first that fails, with its exit code. Steps in one line run side by side:
 * each of them keeps one core busy.
 */
import { spawn } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: string;
}

const steps: readonly (readonly Step[])[] = [
  [
    { name: 'Types', command: 'npm run --silent types' },
    { name: 'Lint and format', command: 'npm run --silent lint' },
  ],
  [{ name: 'Unit tests', command: 'npm run --silent test:unit' }],
  [{ name: 'Browser tests', command: 'npm run --silent test:browser' }],
  [{ name: 'End-to-end tests with the built extension', command: 'npm run --silent test:e2e' }],
];

for (const line of steps) {
  const codes = await Promise.all(line.map((step) => run(step, line.length === 1)));
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
}

/** Resolves with the exit code. What the step prints is shown as it comes, or whole at its end. */
async function run({ name, command }: Step, isShownAsItComes: boolean): Promise<number> {
  console.log(`\n== ${name}: ${command}`);
  const started = performance.now();
  const program = spawn(command, { shell: true, stdio: isShownAsItComes ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (data: Buffer) => printed.push(data));
  const code = await new Promise<number>((ended) => program.once('close', (code) => ended(code ?? 1)));
  process.stdout.write(Buffer.concat(printed));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return code;
}
