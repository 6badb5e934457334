import { describe, expect, test } from 'vitest';
import { languages } from '../../claims/languages/languages.ts';

const lexicons = Object.fromEntries(
  Object.entries(languages).flatMap(
    ([name, { attribution, promotion }]): [string, Readonly<Record<string, string>>][] => [
      [`attribution in ${name}`, attribution],
      [`promotion in ${name}`, promotion],
    ],
  ),
);

/** Classes that a language may have no words of. */
const mayBeEmpty: ReadonlySet<string> = new Set(['addressing']);

describe.each(Object.entries(lexicons))('%s', (_, lexicon) => {
  test.each(Object.entries(lexicon))(
    '%s lists each entry once, in lower case, with straight apostrophes',
    (name, list) => {
      const entries = list
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
      if (!mayBeEmpty.has(name)) expect(entries.length).toBeGreaterThan(0);
      expect(new Set(entries).size).toBe(entries.length);
      for (const entry of entries) expect(entry).toMatch(/^\*?[^\p{Lu}’*]+\*?$/u);
    },
  );
});
