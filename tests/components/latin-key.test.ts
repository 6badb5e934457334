import { describe, expect, test } from 'vitest';
import { latinKey } from '../../components/views/latin-key.ts';
import { tagOfKey } from '../../components/views/tag-keys.ts';

describe('a key on any keyboard', () => {
  test.each([
    ['Russian', 'ы', 'KeyS', 's'],
    ['Russian, with Shift', 'Ы', 'KeyS', 's'],
    ['Greek', 'σ', 'KeyS', 's'],
    ['Arabic', 'ع', 'KeyU', 'u'],
    ['Hebrew', 'פ', 'KeyP', 'p'],
    ['English', 'S', 'KeyS', 's'],
    // The letter on the key is meant, where it is Latin: on a French keyboard Q stands in the place of A.
    ['French', 'q', 'KeyA', 'q'],
    ['Dvorak', 's', 'Semicolon', 's'],
    ['a letter in the place of no letter', 'ж', 'Semicolon', 'ж'],
    ['an arrow', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
    ['a figure', '7', 'Digit7', '7'],
  ])('%s: %s on %s is %s', (_, key, code, expected) => {
    expect(latinKey({ key, code })).toBe(expected);
  });

  test('tags wherever the letters stand', () => {
    expect(['ы', 'г', 'з'].map((key, at) => tagOfKey(latinKey({ key, code: `Key${'SUP'[at]}` })))).toEqual([
      'sourced',
      'unsourced',
      'promotional',
    ]);
  });
});
