import { readFileSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * The rooms, lowest first, and the others that each may import: docs/ARCHITECTURE.md draws them. A room named here does
 * not hold the rooms inside it that are named as well.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  failure: [],
  text: [],
  article: [],
  highlights: [],
  'claims/model': [],
  'claims/forest': [],
  'claims/read': ['text', 'claims/model'],
  'claims/languages': ['claims/read'],
  'claims/signals': ['text', 'claims/read', 'claims/languages'],
  'claims/support': ['text', 'claims/model', 'claims/forest', 'claims/read', 'claims/languages'],
  'claims/promotion': ['text', 'claims/model', 'claims/forest', 'claims/read', 'claims/languages'],
  'claims/worth': [
    'text',
    'claims/model',
    'claims/forest',
    'claims/read',
    'claims/languages',
    'claims/signals',
    'claims/support',
  ],
  claims: [
    'text',
    'claims/model',
    'claims/read',
    'claims/languages',
    'claims/signals',
    'claims/support',
    'claims/promotion',
    'claims/worth',
  ],
  'annotation/model': ['text'],
  values: [],
  'annotation/compare': ['text', 'values'],
  'annotation/anchor': ['text', 'values', 'annotation/model', 'annotation/compare'],
  'claims/same': ['text', 'values', 'annotation/compare'],
  'settings/model': ['claims/model', 'highlights'],
  'class/model': ['annotation/model'],
  settings: ['failure', 'settings/model', 'annotation/model', 'class/model'],
  messaging: ['failure', 'annotation/model', 'annotation/compare', 'claims/model'],
  'sync/record': ['annotation/model'],
  storage: ['failure', 'annotation/model', 'annotation/compare', 'claims/same', 'sync/record'],
  'catalogue/model': ['annotation/model'],
  catalogue: ['failure', 'catalogue/model', 'annotation/model', 'claims/same', 'storage'],
  exchange: ['annotation/model', 'settings/model'],
  'class/agreement': [],
  class: ['class/model', 'class/agreement', 'annotation/model', 'exchange'],
  backup: ['annotation/model', 'storage', 'exchange', 'settings', 'settings/model', 'messaging'],
  sync: ['failure', 'annotation/model', 'sync/record', 'storage', 'settings', 'messaging', 'backup'],
  'components/views': [
    'failure',
    'class/model',
    'annotation/model',
    'annotation/compare',
    'claims/model',
    'settings',
    'settings/model',
    'catalogue/model',
  ],
  'components/words': [
    'failure',
    'class/model',
    'components/views',
    'annotation/model',
    'claims/model',
    'settings',
    'settings/model',
    'catalogue/model',
  ],
  components: [
    'failure',
    'class/model',
    'components/views',
    'components/words',
    'annotation/model',
    'annotation/compare',
    'claims/model',
    'settings/model',
    'catalogue/model',
  ],
  'page/reading': [
    'failure',
    'article',
    'text',
    'highlights',
    'claims/model',
    'annotation/model',
    'annotation/compare',
    'annotation/anchor',
    'messaging',
    'settings',
  ],
  'page/surface': ['page/reading', 'highlights', 'messaging', 'settings', 'settings/model', 'components/words'],
  page: ['failure', 'page/reading', 'page/surface', 'highlights', 'messaging', 'settings', 'settings/model'],
  session: [
    'failure',
    'annotation/model',
    'annotation/compare',
    'claims/model',
    'settings',
    'settings/model',
    'messaging',
    'storage',
    'catalogue',
    'catalogue/model',
    'exchange',
    'backup',
    'class',
    'class/model',
    'sync',
    'components/views',
  ],
  background: [
    'failure',
    'text',
    'article',
    'claims',
    'claims/model',
    'annotation/model',
    'highlights',
    'settings',
    'messaging',
    'storage',
    'exchange',
    'backup',
    'sync',
    'session',
    'components/words',
  ],
};

/** Rooms of which only types are shown: what is drawn of a file or the database is told as they have it. */
const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  'components/views': ['exchange', 'storage', 'class'],
  messaging: ['settings'],
};

/** Entries mount and listen; they may import every room, and none of each other. */
const entries = 'entrypoints';

/** A span is two numbers, work in steps is an iterator, a node’s properties and its first words are the browser’s. */
const everywhere = ['text/span.ts', 'text/drain.ts', 'text/node-property.ts', 'text/leading-text.ts'];

/** Folders of the program, with those that measure and build it. */
const folders = [...Object.keys(mayImport), entries, 'evaluation', 'scripts', 'tests'];

const sources = folders
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
  .filter((file, index, all) => all.indexOf(file) === index)
  .map((file) => ({ file, room: roomOf(file), text: readFileSync(join(root, file), 'utf8') }));
const program = sources.filter(({ room }) => room in mayImport || room === entries);

describe('the rooms', () => {
  it.each(Object.keys(mayImport))('%s/ imports only what it may', (room) => {
    const files = program.filter((source) => source.room === room);
    expect(files).not.toEqual([]);
    const allowed = [room, ...(mayImport[room] ?? [])];
    const withTypes = [...allowed, ...(mayImportTypes[room] ?? [])];
    const wrong = files.flatMap((source) => {
      const run = ownImportsOf({ ...source, text: withoutTypeImports(source.text) });
      const may = (path: string): boolean => (run.includes(path) ? allowed : withTypes).includes(roomOf(path));
      return ownImportsOf(source)
        .filter((path) => !everywhere.includes(path) && !may(path))
        .map((path) => `${source.file} imports ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('stand in no circle: each imports only rooms that are named before it', () => {
    const rooms = Object.keys(mayImport);
    const wrong = rooms.flatMap((room, index) =>
      (mayImport[room] ?? []).filter((other) => rooms.indexOf(other) === -1 || rooms.indexOf(other) >= index),
    );
    expect(wrong).toEqual([]);
  });

  it('no entry imports another', () => {
    const wrong = program
      .filter(({ room }) => room === entries)
      .flatMap((source) =>
        ownImportsOf(source)
          .filter((path) => roomOf(path) === entries && entryOf(path) !== entryOf(source.file))
          .map((path) => `${source.file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it('entries only mount and listen: none is long, nor are all of them together', () => {
    const lengths = program
      .filter(({ room }) => room === entries)
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }));
    const most = (file: string): number => (file === 'entrypoints/reader/index.ts' ? 80 : 60);
    expect(lengths.filter(({ file, lines }) => lines > most(file))).toEqual([]);
    expect(lengths.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThanOrEqual(320);
  });

  it('nothing that builds or runs the program imports what measures it, or the entrypoints', () => {
    const upward = sources
      .filter(({ room }) => room !== 'evaluation' && room !== 'tests')
      .flatMap((source) =>
        ownImportsOf(source)
          .filter((path) => roomOf(path) === 'evaluation' || (roomOf(path) === entries && source.room !== entries))
          .map((path) => `${source.file} imports ${path}`),
      );
    expect(upward).toEqual([]);
  });

  it('the browser’s interface is used by few rooms only', () => {
    const few = [entries, 'background', 'messaging', 'settings', 'backup'];
    const users = program.filter(({ text }) => importsOf(text).includes('wxt/browser'));
    expect(users.map(({ room }) => room)).toContain('messaging');
    expect(users.filter(({ room }) => !few.includes(room)).map(({ file }) => file)).toEqual([]);
    const globals = program.filter(({ room, text }) => room !== entries && /\bchrome\.\w+\.\w/.test(text));
    expect(globals.map(({ file }) => file)).toEqual([]);
  });

  it('content scripts never reach the database, which would be the page’s', () => {
    const reached = reachedFrom(['entrypoints/detect.ts', 'entrypoints/reader/index.ts']);
    expect(reached.has('page/reading/article-follower.ts')).toBe(true);
    expect([...reached].filter((file) => file.startsWith('storage'))).toEqual([]);
  });

  it('the page script, which every article pays for, reaches no package but WXT, and nothing that the tools are for', () => {
    const reached = [...reachedFrom(['entrypoints/reader/index.ts'])];
    expect(reached).toContain('page/reading/article-follower.ts');
    expect(
      reached.filter((file) => /^(annotation\/(anchor|compare)|values|claims\/(?!model)|page\/surface)/.test(file)),
    ).toEqual([]);
    const packages = reached.flatMap((file) =>
      importsOf(withoutTypeImports(textOf(file))).filter((path) => !path.startsWith('.')),
    );
    expect(packages.filter((name) => !name.startsWith('wxt/'))).toEqual([]);
  });

  it('the detector, which every page pays for, reaches no package but WXT', () => {
    const reached = [...reachedFrom(['entrypoints/detect.ts'])];
    const packages = reached.flatMap((file) => importsOf(textOf(file)).filter((path) => !path.startsWith('.')));
    expect(packages.filter((name) => !name.startsWith('wxt/'))).toEqual([]);
  });
});

describe('the source files', () => {
  it('leave nothing undone and print nothing', () => {
    const left = /\b(TODO|FIXME|XXX)\b|\bconsole\.(log|debug|info)\b|\bdebugger\b/;
    const printing = new Set(['evaluation', 'scripts', 'tests']);
    expect(program.filter(({ text }) => left.test(text)).map(({ file }) => file)).toEqual([]);
    const undone = sources.filter(({ room, file }) => printing.has(room) && file !== 'tests/architecture.test.ts');
    expect(undone.filter(({ text }) => /\b(TODO|FIXME)\b/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('name no address to send anything to, but for the reader’s own server', () => {
    const sending = /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\s*\(/;
    const senders = program.filter(({ text }) => sending.test(withoutComments(text))).map(({ file }) => file);
    expect(senders).toEqual(['sync/webdav/request.ts']);
  });
});

/** The longest named room that a file lies in; its first folder where none is named. */
function roomOf(file: string): string {
  const folders = dirname(file).split(/[\\/]/);
  for (let depth = folders.length; depth > 0; depth--) {
    const room = folders.slice(0, depth).join('/');
    if (room in mayImport) return room;
  }
  return folders[0] ?? '';
}

/** `entrypoints/popup/main.tsx` and what stands beside it are one entry. */
function entryOf(file: string): string {
  return file.split(/[\\/]/)[1] ?? '';
}

/** Files of the project that a source imports, from the root. */
function ownImportsOf({ file, text }: { readonly file: string; readonly text: string }): string[] {
  return importsOf(text)
    .filter((path) => path.startsWith('.'))
    .map((path) => join(dirname(file), path));
}

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
    const imports = importsOf(withoutTypeImports(textOf(file)));
    for (const path of imports) if (/^\..*\.tsx?$/.test(path)) waiting.push(join(dirname(file), path));
  }
  return reached;
}

function withoutTypeImports(text: string): string {
  return text.replace(/^(import|export) type [^;]*;/gm, '');
}

function textOf(file: string): string {
  return sources.find((source) => source.file === file)?.text ?? '';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}
