import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPromotion, type Promotion } from '../../claims/promotion/promotion.ts';
import { suggestTag } from '../../claims/suggestion.ts';
import { findSupport, type WeighedSupport } from '../../claims/support/support.ts';
import { splitSentences } from '../../text/sentences.ts';
import { needs } from '../needs.ts';
import { sharedPath } from '../shared-folder.ts';
import { articleOf } from './article-of.ts';

const quiet: Promotion = { score: 0 };

describe('the suggested tag', () => {
  test.each([
    [{ kind: 'named', confidence: 0.9 }, quiet, 0.8, 'sourced'],
    [{ kind: 'none', confidence: 0.9 }, quiet, 0.8, 'unsourced'],
    [{ kind: 'vague', confidence: 0.9 }, quiet, 0.8, 'unsourced'],
    [{ kind: 'named', confidence: 0.9 }, { score: 0.8 }, 0.8, 'promotional'],
    [{ kind: 'none', confidence: 0.9 }, { score: 0.8 }, 0, 'promotional'],
    [{ kind: 'named', confidence: 0.5 }, quiet, 0.8, undefined],
    [{ kind: 'none', confidence: 0.9 }, quiet, 0.01, undefined],
  ] as const)('%j, promotion %j, check-worthiness %f: %s', (support, promotion, checkWorthiness, tag) => {
    expect(suggestTag(support, promotion, checkWorthiness)?.tag).toBe(tag);
  });

  test('is as sure as what it rests on', () => {
    const sure = suggestTag({ kind: 'named', confidence: 0.95 }, quiet, 0.8)?.confidence ?? 0;
    const unsure = suggestTag({ kind: 'named', confidence: 0.6 }, quiet, 0.8)?.confidence ?? 0;
    expect(sure).toBeGreaterThan(unsure);
  });
});

interface Read {
  readonly sentence: string;
  readonly support: WeighedSupport | undefined;
  readonly promotion: Promotion | undefined;
}

/** The sentences of a text whose paragraphs are its lines. */
function readText(path: string): Read[] {
  const paragraphs = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const own = splitSentences(line.trim(), 'en').map(({ start, end }) => line.trim().slice(start, end));
      return own.length === 0 ? [] : [own];
    });
  const article = articleOf(paragraphs);
  const supports = findSupport(article);
  const promotions = findPromotion(article);
  return paragraphs
    .flat()
    .map((sentence, index) => ({ sentence, support: supports[index], promotion: promotions[index] }));
}

const promotional = sharedPath('articles/promotional.txt');
describe('the promotional text', needs(promotional, '../shared/articles/promotional.txt'), () => {
  const read = promotional === undefined ? [] : readText(promotional);

  test.each(['Choose', 'Invest', 'Engage', 'If you’re', 'For readers'])('suggests promotional: %s…', (start) => {
    const line = read.find(({ sentence }) => sentence.replace(/^\P{L}+/u, '').startsWith(start));
    const { support = { kind: 'none', confidence: 0 } as const, promotion = quiet } = line ?? {};
    expect(suggestTag(support, promotion, 0.1)?.tag).toBe('promotional');
  });

  test('hears no source in "multiple reports"', () => {
    expect(read.find(({ sentence }) => sentence.startsWith('According to multiple'))?.support?.kind).toBe('vague');
  });
});

const sourced = sharedPath('articles/sourced.txt');
describe('the sourced text', needs(sourced, '../shared/articles/sourced.txt'), () => {
  const read = sourced === undefined ? [] : readText(sourced);

  test('names Sheinbaum as the source of her quotations', () => {
    const quotations = read.filter(
      ({ sentence }) => sentence.includes('she said') || sentence.includes('Sheinbaum stressed'),
    );
    expect(quotations.length).toBeGreaterThanOrEqual(4);
    for (const { support } of quotations) expect(support?.kind).toBe('named');
  });
});
