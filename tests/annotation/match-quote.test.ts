import { describe as suite, expect, test } from 'vitest';
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import type { Selectors } from '../../annotation/model/annotation.ts';
import { weighMatches } from '../../annotation/anchor/weigh-matches.ts';
import { readStoredQuote } from '../../annotation/anchor/stored-quote.ts';
import { needs } from '../needs.ts';
import { sharedJson } from '../shared-folder.ts';

/** Case tables of hypothesis/client, src/annotator/anchoring/test/match-quote-test.js; see the notice beside them. */
interface MatchQuoteCases {
  readonly texts: { readonly solitude: string; readonly twoCities: string };
  readonly tables: readonly (readonly { quote: string; prefix?: string; suffix?: string; expected: string }[])[];
  readonly monotonic: {
    readonly quoteInSolitude: readonly string[];
    readonly prefixFor: { readonly quote: string; readonly prefixes: readonly string[] };
    readonly suffixFor: { readonly quote: string; readonly suffixes: readonly string[] };
  };
}

const file = 'suites/hypothesis-anchoring/match-quote-cases.json';
const cases = sharedJson(file) as MatchQuoteCases | undefined;

suite('quote matching', needs(cases, `../shared/${file}`), () => {
  const { texts, tables, monotonic } = cases ?? emptyCases;

  test.each(tables.flat())('$prefix[$quote]$suffix', ({ quote, prefix, suffix, expected }) => {
    const { twoCities } = texts;
    const anchoring = anchor(prepareText(twoCities), selectors(quote, prefix, suffix));
    const start = twoCities.indexOf(expected);
    expect(anchoring).toMatchObject({ state: 'exact', span: { start, end: start + quote.length } });
  });

  test('the score falls as the quote differs more', () => {
    expectFalling(monotonic.quoteInSolitude.map((quote) => bestScore(quote)));
  });

  test('the score falls as the prefix differs more', () => {
    const { quote, prefixes } = monotonic.prefixFor;
    expectFalling(prefixes.map((prefix) => bestScore(quote, prefix)));
  });

  test('the score falls as the suffix differs more', () => {
    const { quote, suffixes } = monotonic.suffixFor;
    expectFalling(suffixes.map((suffix) => bestScore(quote, '', suffix)));
  });

  function bestScore(quote: string, prefix?: string, suffix?: string): number {
    const found = weighMatches(prepareText(texts.solitude), readStoredQuote(selectors(quote, prefix, suffix)));
    return found.matches[0]?.score ?? 0;
  }

  test('a quote of another text, an empty quote and an empty page match nothing', () => {
    expect(anchor(prepareText(texts.twoCities), selectors(texts.solitude)).state).toBe('orphan');
    expect(anchor(prepareText('foobar'), selectors('')).state).toBe('orphan');
    expect(anchor(prepareText(''), selectors('foobar')).state).toBe('orphan');
  });
});

const emptyCases: MatchQuoteCases = {
  texts: { solitude: '', twoCities: '' },
  tables: [[{ quote: '', expected: '' }]],
  monotonic: { quoteInSolitude: [], prefixFor: { quote: '', prefixes: [] }, suffixFor: { quote: '', suffixes: [] } },
};

function selectors(exact: string, prefix = '', suffix = ''): Selectors {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ];
}

function expectFalling(scores: readonly number[]): void {
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
}
