import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/extension-browser.ts';
import { sizeLimits } from './size-limits.ts';

it.each(sizeLimits)('%s has at most %i bytes', (file, most) => {
  expect(statSync(join(builtExtension, file)).size).toBeLessThanOrEqual(most);
});

describe('the popup', () => {
  const html = readFileSync(join(builtExtension, 'popup.html'), 'utf8');
  const scripts = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path);
  const onlyScript = join(builtExtension, scripts.join());

  it('has nothing to wait for before its first frame: no style, and one small script that waits for it', () => {
    expect(html).toContain('first-frame');
    expect(html).not.toMatch(/<style|rel="stylesheet"/);
    expect(statSync(onlyScript).size).toBeLessThanOrEqual(6000);
    expect([...withImports([onlyScript])]).toEqual([onlyScript]);
  });

  it('then loads at most 200 kB of scripts, in three files, and nothing else', () => {
    const [page = ''] = lazyImportsOf(onlyScript);
    const files = [...withImports([onlyScript, page])];
    expect(files).toHaveLength(3);
    const sizes = files.map((file) => statSync(file).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  });
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

/** The files that a script imports when their turn has come. */
function lazyImportsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/\bimport\([`"'](\.[^`"']+\.js)[`"']\)/g);
  return [...imports].map(([, path = '']) => join(file, '..', path));
}
