import { Linter } from 'eslint';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { pageElements } from '../../../scripts/lint/page-elements.js';

/** A line of code, and the property that the rule names in it; "so" where it is taken apart. */
const lines: readonly (readonly [code: string, named?: string])[] = [
  ['function parentOf(element: Element) { return element.parentElement; }', 'parentElement'],
  ['function childrenOf(node: Node) { return node.childNodes; }', 'childNodes'],
  ['function linkOf(element: HTMLElement | null) { return element?.closest("a"); }', 'closest'],
  ['function nextOf(element: HTMLFormElement | Text) { return element.nextSibling; }', 'nextSibling'],
  ['function matcherOf<Part extends Element>(part: Part) { return part.matches; }', 'matches'],
  ['function valueOf(element: Element, name: "id" | "className") { return element[name]; }', 'name'],
  ['function partsOf(element: Element) { const { children } = element; return children; }', 'so'],
  ['function nameOf({ tagName }: HTMLElement) { return tagName; }', 'so'],
  ['function widthOf(page: Document) { return page.documentElement.clientWidth; }'],
  ['function bodyOf(page: Document) { const { body } = page; return body; }'],
  ['function addressOf(image: HTMLImageElement) { return image.src; }'],
  ['function wordsOf(text: Text) { return text.data; }'],
  ['function rootOf(article: { readonly root: Element }) { return article.root; }'],
];

it('names what a form’s field can hide, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-lint-'));
  const file = join(folder, 'read.ts');
  const code = lines.map(([line]) => `export ${line}\n`).join('');
  writeFileSync(file, code);
  const lib = ['lib.es2024.d.ts', 'lib.dom.d.ts'];
  const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2024, lib });
  const messages = new Linter({ cwd: folder }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
      plugins: { claimlight: { rules: { 'page-elements': pageElements } } },
      rules: { 'claimlight/page-elements': 'error' },
    },
    { filename: file },
  );
  rmSync(folder, { recursive: true });
  const named = messages.map(({ line, message }) => [line, /named (\S+) hides/.exec(message)?.[1] ?? message]);
  expect(named).toEqual(lines.flatMap(([, name], index) => (name === undefined ? [] : [[index + 1, name]])));
});
