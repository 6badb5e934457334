import { describe, expect, it } from 'vitest';
import { wording } from '../../claims/worth/reasons.ts';
import { signals } from '../../claims/signals/index.ts';
import { reasons as deReasons } from '../../components/words/de/reasons.ts';
import { reasons as enReasons } from '../../components/words/en/reasons.ts';
import { reasons as esReasons } from '../../components/words/es/reasons.ts';
import { reasons as frReasons } from '../../components/words/fr/reasons.ts';
import { languages, type Language } from '../../components/words/language.ts';
import { loadWords } from '../../components/words/load-words.ts';
import { pageWords } from '../../components/words/page-words.ts';
import type { TableName, WordTables } from '../../components/words/tables.ts';
import { workerWords } from '../../components/words/worker-words.ts';
import { failures } from '../../failure/failure.ts';
import { english, wordsIn } from './spoken.tsx';

const reasons: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: deReasons,
  en: enReasons,
  es: esReasons,
  fr: frReasons,
};

describe.each(languages)('the words in %s', (language) => {
  const { claims, popup } = wordsIn(language);

  it.each(Object.keys(english) as TableName[])('have all of %s, as English has it', (name) => {
    expect(shapeOf(wordsIn(language)[name])).toEqual(shapeOf(english[name]));
  });

  it('are the same where they cannot be loaded later', () => {
    const { claims, failures, popup } = wordsIn(language);
    expect(workerWords[language]).toEqual({ claims, failures, popup });
    expect(pageWords[language].claimSelection).not.toBe('');
  });

  it('have a phrase for every signal, and no phrase without a signal', () => {
    expect(Object.keys(reasons[language]).sort()).toEqual([...signals.map(({ id }) => id), wording].sort());
  });

  it('have a general phrase for a signal they do not know', () => {
    expect(claims.reason('not-yet-invented').length).toBeGreaterThan(10);
    expect(claims.reason('constructor')).toBe(claims.reason('not-yet-invented'));
  });

  it('count one as one', () => {
    expect(claims.coverage(1, 1)).not.toBe(claims.coverage(1, 2).replace('2', '1'));
    expect(claims.links(1)).not.toBe(claims.links(2).replace('2', '1'));
  });

  it('say of each failure, in a sentence of its own, what it means', () => {
    const { problem } = wordsIn(language).failures;
    expect(Object.keys(problem).sort()).toEqual([...failures].sort());
    const sentences = failures.map((failure) => problem[failure]);
    expect(new Set(sentences).size).toBe(failures.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it('tell how each export went', () => {
    expect(popup.exported({ kind: 'saved', count: 3, fileName: 'a.csv' })).toMatch(/3 .*a\.csv/);
    expect(popup.exported({ kind: 'copied', count: 1 })).toMatch(/1 /);
    const cleaned = popup.exported({ kind: 'copied', count: 1, cleaned: 4 });
    expect(cleaned).toContain(popup.exported({ kind: 'copied', count: 1 }));
    expect(cleaned).toMatch(/4 /);
    expect(popup.exported({ kind: 'nothing' })).toMatch(/\.$/);
    const told = failures.map((failure) => popup.exported({ kind: 'failed', failure }));
    for (const sentence of told) expect(sentence).toMatch(/\.$/);
    expect(new Set(told).size).toBeGreaterThan(8);
  });
});

describe('the words of a page', () => {
  const { claims } = english;

  it('are the tables that it shows, and no others', async () => {
    const { tables } = await loadWords('es', { claims });
    expect(Object.keys(tables)).toEqual(['claims']);
    expect(tables.claims).toBe(wordsIn('es').claims);
  });

  it('are there at once in English', async () => {
    const shown = { claims };
    expect((await loadWords('en', shown)).tables).toBe(shown);
  });
});

/** Which words a table has, without what they say; lists are as long as a language needs them. */
function shapeOf(words: WordTables[TableName] | object): unknown {
  return Object.fromEntries(
    Object.entries(words as Record<string, unknown>)
      .map(([key, word]) => {
        const isGroup = typeof word === 'object' && word !== null && !Array.isArray(word);
        return [key, isGroup ? shapeOf(word) : Array.isArray(word) ? 'list' : typeof word] as const;
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
