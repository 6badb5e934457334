import { wordsOf } from '../../annotation/compare/tokens.ts';
import { plainWord } from '../../annotation/compare/plain-word.ts';
import { compareClaims } from '../../claims/same/compare-claims.ts';
import { partsOf } from '../../claims/same/parts.ts';
import type { Evaluation } from '../evaluate.ts';
import { precisionRecall } from './metrics.ts';
import { readClaimPairs, type ClaimPair } from './same-claim-set.ts';

type Judge = (pair: ClaimPair) => boolean;

/**
 * Two claims, one or two things said? Beside Jaccard and TF-IDF, each at the threshold that is best for it on the half
 * at hand. The other half is kept aside: nobody looks at its texts, nothing is trained on it.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const { kind, atHand, aside } = readClaimPairs(path);
  const judges: Record<string, Judge> = {
    claimlight: ({ a, b, languages }) => compareClaims(partsOf(a, languages[0]), partsOf(b, languages[1])).same,
    jaccard: atBest(jaccard, atHand),
    'tf-idf': atBest(tfIdf([...atHand, ...aside]), atHand),
  };
  const halves = { all: [...atHand, ...aside], 'at hand': atHand, aside };
  const rows = Object.entries(judges).flatMap(([judge, isSame]) =>
    Object.entries(halves).map(([half, pairs]) => ({ judge, half, ...figuresOf(pairs, isSame, kind) })),
  );
  const own = (half: string) => rows.find((row) => row.judge === 'claimlight' && row.half === half);
  const isSame = judges.claimlight ?? (() => false);
  // By kind only of the half at hand: the other's errors stay unseen.
  const byKind = Object.fromEntries(
    [...Map.groupBy(atHand, (pair) => pair.kind)].map(([name, pairs]) => [
      name,
      { pairs: pairs.length, calledSame: pairs.filter(isSame).length },
    ]),
  );
  return Promise.resolve({
    table: [...rows.map(lineOf), '', ...Object.entries(byKind).map(kindLine)].join('\n'),
    figures: { ...own('all'), atHand: own('at hand'), aside: own('aside'), byKind },
  });
}

function figuresOf(pairs: readonly ClaimPair[], isSame: Judge, kind: 'real' | 'pairs') {
  const judged = pairs.map((pair) => ({ chosen: isSame(pair), positive: pair.isSame }));
  const near = judged.filter(({ positive }) => !positive);
  const nearCalledSame = near.filter(({ chosen }) => chosen).length / Math.max(1, near.length);
  return { pairs: pairs.length, ...precisionRecall(judged), ...(kind === 'real' ? { nearCalledSame } : {}) };
}

function lineOf({ judge, half, ...figures }: { judge: string; half: string } & Record<string, unknown>): string {
  const numbers = Object.entries(figures).map(
    ([name, value]) => `${name} ${typeof value === 'number' && name !== 'pairs' ? value.toFixed(3) : String(value)}`,
  );
  return `${judge.padEnd(11)} ${half.padEnd(8)} ${numbers.join('  ')}`;
}

function kindLine([kind, { pairs, calledSame }]: [string, { pairs: number; calledSame: number }]): string {
  return `${kind.padEnd(20)} ${calledSame} of ${pairs} called the same`;
}

type Score = (pair: ClaimPair) => number;

/** Yes from the threshold on that gives the best F1 on these pairs. */
function atBest(score: Score, pairs: readonly ClaimPair[]): Judge {
  const scored = pairs.map((pair) => ({ score: score(pair), positive: pair.isSame }));
  const f1At = (threshold: number): number =>
    precisionRecall(scored.map((each) => ({ chosen: each.score >= threshold, positive: each.positive }))).f1;
  const thresholds = Array.from({ length: 99 }, (_, step) => (step + 1) / 100);
  const best = thresholds.reduce((one, other) => (f1At(other) > f1At(one) ? other : one));
  return (pair) => score(pair) >= best;
}

function wordSet(text: string): Set<string> {
  return new Set(wordsOf(text).map((token) => plainWord(token.text)));
}

function jaccard({ a, b }: ClaimPair): number {
  const [left, right] = [wordSet(a), wordSet(b)];
  const shared = left.intersection(right).size;
  return shared / Math.max(1, left.size + right.size - shared);
}

/** The cosine of both claims' words, each weighted by how few claims of the suite have it. */
function tfIdf(pairs: readonly ClaimPair[]): Score {
  const texts = pairs.flatMap(({ a, b }) => [wordSet(a), wordSet(b)]);
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(texts.length / (counts.get(word) ?? 1));
  const squares = (words: Set<string>): number => [...words].reduce((sum, word) => sum + weightOf(word) ** 2, 0);
  return ({ a, b }) => {
    const [left, right] = [wordSet(a), wordSet(b)];
    return squares(left.intersection(right)) / Math.sqrt(Math.max(1e-9, squares(left) * squares(right)));
  };
}
