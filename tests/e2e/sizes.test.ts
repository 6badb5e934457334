import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtExtension } from '../../scripts/extension-browser.ts';

/** Every page of the web pays for the detector, every article for the reader, every look for the popup. */
it.each([
  ['content-scripts/detect.js', 8192],
  ['content-scripts/reader.js', 250_000],
])('%s has at most %i bytes', (file, most) => {
  expect(statSync(join(builtExtension, file)).size).toBeLessThanOrEqual(most);
});

it('the scripts that the popup loads at once have at most 200 kB in all', () => {
  const html = readFileSync(join(builtExtension, 'popup.html'), 'utf8');
  const entries = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => join(builtExtension, src ?? ''));
  expect(entries).not.toEqual([]);
  const sizes = [...withImports(entries)].map((file) => statSync(file).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
});

/** The files and all that they import statically. */
function withImports(entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/\b(?:import|export)\b[^'"()]*?["'](\.[^"']+\.js)["']/g);
    for (const [, path] of imports) waiting.push(join(file, '..', path ?? ''));
  }
  return files;
}
