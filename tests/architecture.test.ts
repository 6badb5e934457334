import { readFileSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The layers, lowest first, and the others each may import: docs/ARCHITECTURE.md draws them. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  article: [],
  text: [],
  highlights: [],
  claims: ['text'],
  annotation: ['text'],
  messaging: ['annotation', 'claims'],
  storage: ['annotation'],
  exchange: ['annotation'],
  components: ['claims', 'annotation', 'storage', 'exchange'],
  entrypoints: [
    'article',
    'text',
    'highlights',
    'claims',
    'annotation',
    'messaging',
    'storage',
    'exchange',
    'components',
  ],
};

/** A span is two numbers: every layer may speak of it. */
const everywhere = 'text/span.ts';

/** Folders of the program, with those that measure and build it. */
const folders = [...Object.keys(mayImport), 'evaluation', 'scripts', 'tests'];

const sources = folders
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
  .map((file) => ({
    file,
    layer: file.split(/[\\/]/)[0] ?? '',
    text: readFileSync(join(root, file), 'utf8'),
  }));
const program = sources.filter(({ layer }) => layer in mayImport);

describe('the layers', () => {
  it.each(Object.keys(mayImport))('%s/ imports only what it may', (layer) => {
    const files = program.filter((source) => source.layer === layer);
    expect(files).not.toEqual([]);
    const allowed = [layer, ...(mayImport[layer] ?? [])];
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((path) => path.startsWith('.'))
        .map((path) => join(dirname(file), path))
        .filter((path) => path !== everywhere && !allowed.includes(path.split(/[\\/]/)[0] ?? ''))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing that builds or runs the program imports what measures it, or the entrypoints', () => {
    const upward = sources
      .filter(({ layer }) => layer !== 'evaluation' && layer !== 'tests')
      .flatMap(({ file, layer, text }) =>
        importsOf(text)
          .filter((path) => path.startsWith('.'))
          .map((path) => join(dirname(file), path))
          .filter(
            (path) => path.startsWith('evaluation') || (path.startsWith('entrypoints') && layer !== 'entrypoints'),
          )
          .map((path) => `${file} imports ${path}`),
      );
    expect(upward).toEqual([]);
  });

  it('the browser’s interface stands in entrypoints/ and messaging/ only', () => {
    const users = program.filter(({ text }) => importsOf(text).includes('wxt/browser'));
    expect(users.map(({ layer }) => layer)).toContain('entrypoints');
    expect(users.filter(({ layer }) => layer !== 'entrypoints' && layer !== 'messaging')).toEqual([]);
    const globals = program.filter(({ layer, text }) => layer !== 'entrypoints' && /\bchrome\.\w+\.\w/.test(text));
    expect(globals.map(({ file }) => file)).toEqual([]);
  });

  it('content scripts never reach the database, which would be the page’s', () => {
    const reached = reachedFrom(['entrypoints/detect.content.ts', 'entrypoints/reader.content/index.ts']);
    expect(reached.has('entrypoints/reader.content/page-reader.ts')).toBe(true);
    expect([...reached].filter((file) => file.startsWith('storage'))).toEqual([]);
  });

  it('the detector, which every page pays for, reaches no package but WXT', () => {
    const reached = [...reachedFrom(['entrypoints/detect.content.ts'])];
    const packages = reached.flatMap((file) => importsOf(textOf(file)).filter((path) => !path.startsWith('.')));
    expect(packages.filter((name) => !name.startsWith('wxt/'))).toEqual([]);
  });
});

describe('the source files', () => {
  it('leave nothing undone and print nothing', () => {
    const left = /\b(TODO|FIXME|XXX)\b|\bconsole\.(log|debug|info)\b|\bdebugger\b/;
    const printing = new Set(['evaluation', 'scripts', 'tests']);
    expect(program.filter(({ text }) => left.test(text)).map(({ file }) => file)).toEqual([]);
    const undone = sources.filter(({ layer, file }) => printing.has(layer) && file !== 'tests/architecture.test.ts');
    expect(undone.filter(({ text }) => /\b(TODO|FIXME)\b/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('name no address to send anything to', () => {
    const sending = /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\s*\(/;
    expect(program.filter(({ text }) => sending.test(withoutComments(text))).map(({ file }) => file)).toEqual([]);
  });
});

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Files of the program that these import, directly or not; types alone do not count. */
function reachedFrom(entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const imports = importsOf(textOf(file).replace(/^(import|export) type [^;]*;/gm, ''));
    for (const path of imports) if (/^\..*\.tsx?$/.test(path)) waiting.push(join(dirname(file), path));
  }
  return reached;
}

function textOf(file: string): string {
  return sources.find((source) => source.file === file)?.text ?? '';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}
