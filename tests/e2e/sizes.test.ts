import { createHash } from 'node:crypto';
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

  it('has nothing to wait for before its first frame', () => {
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts).not.toEqual([]);
    for (const script of scripts) expect(script).toMatch(/ async /);
    expect(html).toContain('popup-shell');
    expect(html).not.toContain('rel="stylesheet"');
  });

  it('has the style of its first frame in its file, and that of the claims for later, both allowed by name', () => {
    const styles = [...html.matchAll(/<style([^>]*)>(.*?)<\/style>/gs)];
    expect(styles.map(([, attributes]) => attributes)).toEqual(['', ' media="not all"']);
    expect(styles[0]?.[2]).toContain('.popup-shell{');
    expect(styles[1]?.[2]).toContain('.claim-list');
    const manifest = readFileSync(join(builtExtension, 'manifest.json'), 'utf8');
    for (const [, , text = ''] of styles) {
      expect(manifest).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  });

  it('loads at once what is named in it, and nothing else: at most 200 kB of scripts, in three files', () => {
    const named = [...html.matchAll(/(?<= (?:src|data-scripts)=")[^"]+\.js(?=")/g)].flatMap(([paths]) =>
      paths.split(' '),
    );
    const files = named.map((path) => join(builtExtension, path));
    expect([...withImports(files)].toSorted()).toEqual(files.toSorted());
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
