import { describe, expect, test } from 'vitest';
import { attribution as enAttribution } from '../../claims/languages/en/attribution.ts';
import { promotion as enPromotion } from '../../claims/languages/en/promotion.ts';
import { attribution as esAttribution } from '../../claims/languages/es/attribution.ts';
import { promotion as esPromotion } from '../../claims/languages/es/promotion.ts';

const lexicons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'English attribution': enAttribution,
  'Spanish attribution': esAttribution,
  'English promotion': enPromotion,
  'Spanish promotion': esPromotion,
};

describe.each(Object.entries(lexicons))('%s', (_, lexicon) => {
  test.each(Object.entries(lexicon))(
    '%s lists each entry once, in lower case, with straight apostrophes',
    (_, list) => {
      const entries = list
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
      expect(entries.length).toBeGreaterThan(0);
      expect(new Set(entries).size).toBe(entries.length);
      for (const entry of entries) expect(entry).toMatch(/^[^\p{Lu}’*]+\*?$/u);
    },
  );
});
