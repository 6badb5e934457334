import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticesOpening } from '../../article/notice.ts';
import { notices } from '../../article/notice-words.ts';

describe('a paragraph is asked for every notice that it can be', () => {
  it.each(notices.map(([, notice, example]) => [example, notice] as const))('%s', (example, notice) => {
    expect(notice.test(example)).toBe(true);
    fc.assert(
      fc.property(textsOf(notice), (text) => noticesOpening(text.trim()).includes(notice)),
      { numRuns: 500 },
    );
  });
});

/** Texts that an expression matches, but for its word boundaries, which cannot be invented. */
function textsOf({ source, flags }: RegExp): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(source.replaceAll(String.raw`\b`, ''), flags.replace('i', '')));
}
