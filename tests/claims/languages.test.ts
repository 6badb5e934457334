import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../claims/languages/languages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = readdirSync(join(root, 'claims/languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The files that CONTRIBUTING's recipe for a language names, `xx` standing for the language. */
const recipe = /^- \*\*a language\*\*.*?(?=^- )/ms.exec(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))?.[0] ?? '';
const files = [...recipe.matchAll(/`((?:claims|text)\/languages\/[\w/]*\bxx\b[\w./]*)`/g)].map(([, file = '']) => file);

describe('the languages', () => {
  it('are those that have a folder', () => {
    expect(Object.keys(languages).toSorted()).toEqual(folders.toSorted());
  });

  it.each(Object.keys(languages))('%s has every file that the recipe for a language names', (language) => {
    expect(files).toHaveLength(6);
    const missing = files
      .map((file) => file.replace(/\bxx\b/, language))
      .filter((file) => !existsSync(join(root, file)));
    expect(missing).toEqual([]);
  });

  it('have no file that the recipe does not name', () => {
    for (const language of folders) {
      const named = files.map((file) => file.replace(/\bxx\b/, language));
      const there = readdirSync(join(root, 'claims/languages', language)).map(
        (file) => `claims/languages/${language}/${file}`,
      );
      expect(there.filter((file) => !named.includes(file))).toEqual([]);
    }
  });

  it.each([
    ['en-GB', 'en'],
    ['ES_mx', 'es'],
    ['constructor', undefined],
    ['', undefined],
  ])('"%s" is %s', (tag, expected) => {
    expect(languageOf(tag)?.name).toBe(expected);
  });
});
