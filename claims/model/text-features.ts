import type { SentenceView } from '../sentence-view.ts';

/**
 * Buckets that words are hashed into. Half as many cost a hundredth of average precision to collisions, twice as many gain
 * nothing (debates, by cross-validation) and would double the shipped weights.
 */
export const bucketCount = 1 << 14;

/** Word endings of this many letters stand in for grammar: -ing, -ted, -ers. */
const endingLength = 3;

/** What a hashed string is: the word, the word where it stands inside a quotation, or its ending. */
const kinds = { word: 1, quoted: 2, ending: 3 } as const;

/** The buckets of a sentence's words, each once: words, quoted words and endings; figures by their shape only. */
export function textBuckets(view: SentenceView): number[] {
  const buckets = new Set<number>();
  view.tokens.forEach((token, i) => {
    const word = token.kind === 'number' ? token.lower.replace(/\d/g, '0') : token.lower;
    buckets.add(bucketOf(word, kinds.word));
    if (token.kind === 'mark') return;
    if (view.quotation.inside[i] === true) buckets.add(bucketOf(word, kinds.quoted));
    if (token.kind === 'word' && word.length > endingLength + 1)
      buckets.add(bucketOf(word.slice(-endingLength), kinds.ending));
  });
  return [...buckets];
}

/** Each bucket's value: a long sentence has many words, and must not outshout the rest by that alone. */
export const textValue = (count: number): number => 4 / Math.sqrt(count + 5);

/** FNV-1a, with a final mix because its low bits alone collide on short words. */
function bucketOf(word: string, kind: number): number {
  let hash = Math.imul(2166136261 ^ kind, 16777619);
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash & (bucketCount - 1);
}
