import { expect, it } from 'vitest';
import type { JudgedClaim } from '../../../claims/model/judged-article.ts';
import { keptClaims } from '../../../page/reading/kept-claims.ts';
import { textOf } from '../../../text/span.ts';
import { articleOf } from '../../claims/article-of.ts';
import { claimAt } from '../invented-article.ts';

const [first, second, third] = ['Prices rose by 4 percent.', 'The ferry sank, he said.', 'Nine people died.'];
const before = articleOf([[first], [second], [third]]);

function claimOn(words: string, text = before.text): JudgedClaim {
  const start = text.indexOf(words);
  return claimAt({ start, end: start + words.length });
}

function wordsKept(now: ReturnType<typeof articleOf>, claims = [first, second, third].map((words) => claimOn(words))) {
  return keptClaims(claims, before, now).map(({ span }) => textOf(now.text, span));
}

it('claims stay with their paragraphs, wherever these have moved', () => {
  expect(wordsKept(articleOf([['A new one.'], [third], [first]]))).toEqual([third, first]);
});

it('claims of a paragraph that was changed or is gone do not stay', () => {
  expect(wordsKept(articleOf([[first], ['The ferry did not sink, he said.']]))).toEqual([first]);
});

it('claims of words that stand there twice stay on both', () => {
  const twice = articleOf([[first], [first]]);
  const [one] = twice.sentences;
  const other = twice.sentences[1];
  const claims = [claimAt(one?.span ?? { start: 0, end: 0 }), claimAt(other?.span ?? { start: 0, end: 0 })];
  const kept = keptClaims(claims, twice, articleOf([['New.'], [first], ['Newer.'], [first]]));
  expect(new Set(kept.map(({ span }) => span.start)).size).toBe(2);
});

it('a source stays if it stands in the claim’s own words', () => {
  const claim = claimOn(second);
  const said = { start: claim.span.end - 'he said.'.length, end: claim.span.end - 1 };
  const elsewhere = claimOn(first).span;
  const now = articleOf([['A new one.'], [second]]);
  const support = (span: typeof said) =>
    keptClaims([{ ...claim, support: { kind: 'named', attribution: { span, kind: 'person' } } }], before, now)[0]
      ?.support;
  const kept = support(said)?.attribution;
  expect(kept && textOf(now.text, kept.span)).toBe('he said');
  expect(support(elsewhere)).toEqual({ kind: 'named' });
});
