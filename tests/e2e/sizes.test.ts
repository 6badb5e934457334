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
  const named = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) =>
    join(builtExtension, path),
  );
  const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);

  it('has nothing to wait for before its first frame: no style, and 6 kB of scripts that wait for it', () => {
    expect(html).toContain('first-frame');
    expect(html).not.toMatch(/<style|rel="stylesheet"/);
    expect([...withImports(named)].toSorted()).toEqual(named.toSorted());
    expect(sizeOf(named)).toBeLessThanOrEqual(6000);
  });

  it('then loads at most 200 kB of scripts, in four files, and nothing else', () => {
    const later = named.flatMap(lazyImportsOf);
    expect(later).toHaveLength(1);
    const files = [...withImports([...named, ...later])];
    expect(files).toHaveLength(4);
    expect(sizeOf(files)).toBeLessThanOrEqual(200_000);
  });
});

it('no other page runs what starts the popup', () => {
  const popup = readFileSync(join(builtExtension, 'popup.html'), 'utf8');
  const [, start = ''] = /<script[^>]* src="([^"]+)"/.exec(popup) ?? [];
  for (const page of ['card', 'sidepanel', 'options', 'library', 'welcome']) {
    const html = readFileSync(join(builtExtension, `${page}.html`), 'utf8');
    const named = [...html.matchAll(/ (?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => join(builtExtension, path));
    expect(named).not.toEqual([]);
    expect([...withImports(named)]).not.toContain(join(builtExtension, start));
  }
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
