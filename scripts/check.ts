/** `npm test`: every check, as named steps; stops at the first that fails, with its exit code. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['Types', 'npm run --silent types'],
  ['Lint and format', 'npm run --silent lint'],
  ['Unit tests', 'npm run --silent test:unit'],
  ['Browser tests', 'npm run --silent test:browser'],
  ['End-to-end tests with the built extension', 'npm run --silent test:e2e'],
] as const;

for (const [name, command] of steps) {
  console.log(`\n== ${name}: ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  console.log(
    `== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  if (status !== 0) process.exit(status ?? 1);
}
