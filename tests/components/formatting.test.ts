import { describe, expect, it } from 'vitest';
import { Formatting, localeFor } from '../../components/words/formatting.ts';
import { english, wordsIn } from './spoken.tsx';

const noonInMarch = new Date(2026, 2, 5, 12, 30).toISOString();

const spelled = {
  en: new Formatting('en-US'),
  es: new Formatting('es-ES'),
  de: new Formatting('de'),
};

describe('numbers, dates and names', () => {
  it('are written as the language does, whatever the browser speaks', () => {
    const { en, es, de } = spelled;
    expect([en, es, de].map((format) => format.number(12_345.5))).toEqual(['12,345.5', '12.345,5', '12.345,5']);
    expect([en, es].map((format) => format.share(0.256))).toEqual(['26%', '26\u00a0%']);
    expect([en, es].map((format) => format.day('2026-03-05'))).toEqual(['Mar 5, 2026', '5 mar 2026']);
    expect([en, es].map((format) => format.month('2026-03'))).toEqual(['Mar 2026', 'mar 2026']);
    expect(es.moment(noonInMarch)).toBe('5 mar 2026, 12:30');
    expect([en, es].map((format) => format.bytes(1_400_000))).toEqual(['1.4 MB', '1,4 MB']);
    expect([en, es].map((format) => format.languageName('de'))).toEqual(['German', 'alemán']);
    expect([en, es].map((format) => format.list(['a', 'b', 'c']))).toEqual(['a, b, and c', 'a, b y c']);
    expect([en, es].map((format) => format.either(['a', 'b']))).toEqual(['a or b', 'a o b']);
  });

  it('stay as they are where they are none', () => {
    expect(spelled.en.day('spring')).toBe('spring');
    expect(spelled.en.languageName('not a tag')).toBe('not a tag');
  });

  it('are sorted as the language does, numbers by their value', () => {
    expect(['z', 'ñ', 'n', 'a10', 'a9'].sort((a, b) => spelled.es.compare(a, b))).toEqual(['a9', 'a10', 'n', 'ñ', 'z']);
    expect(new Formatting('tr').lowerCase('I')).toBe('ı');
  });

  it.each([
    [0, '0 KB'],
    [999, '1 KB'],
    [2_000_000_000, '2 GB'],
    [3e15, '3,000 TB'],
  ])('%i bytes are %s', (bytes, written) => {
    expect(spelled.en.bytes(bytes).toUpperCase()).toBe(written.toUpperCase());
  });

  it('are counted by the plural rules of the language', () => {
    const forms = { one: 'note', other: 'notes' };
    expect([0, 1, 2].map((count) => spelled.en.count(count, forms))).toEqual(['0 notes', '1 note', '2 notes']);
    const polish = new Formatting('pl');
    const notes = { one: 'notatka', few: 'notatki', many: 'notatek', other: 'notatki' };
    expect([1, 3, 5, 22].map((count) => polish.plural(count, notes))).toEqual([
      'notatka',
      'notatki',
      'notatek',
      'notatki',
    ]);
    // A million has a category of its own in Spanish, which no word of ours needs.
    expect(spelled.es.count(1_000_000, { one: 'nota', other: 'notas' })).toBe('1.000.000 notas');
  });
});

describe('the region', () => {
  it('is that of the browser where it speaks the language, and none where it does not', () => {
    expect(localeFor('es', ['en-GB', 'es-MX', 'es'])).toBe('es-MX');
    expect(localeFor('en', ['en-GB', 'en-US'])).toBe('en-GB');
    expect(localeFor('es', ['en-GB', 'et'])).toBe('es');
  });
});

describe('the words', () => {
  it('write their numbers as their language does', () => {
    expect(english.claims.coverage(1234, 12_345)).toBe('1,234 of 12,345 claims looked at');
    expect(wordsIn('es').claims.coverage(1234, 12_345)).toBe('1234 de 12.345 afirmaciones revisadas');
    expect(wordsIn('es').library.counted(1234, 12_345)).toBe('1234 de 12.345 notas');
    expect(wordsIn('es').files.storageUsed(1_400_000, 2_000_000_000)).toContain('1,4 MB');
  });
});
