import type { SentenceView } from '../signals/sentence-view.ts';
import { PerForm, type WordForm } from '../read/word-form.ts';

/**
 * Buckets that words are hashed into. Half as many cost a hundredth of average precision to collisions, twice as many
 * gain nothing (debates, by cross-validation) and would double the shipped weights.
 */
export const bucketCount = 1 << 14;

/** Word endings of this many letters stand in for grammar: -ing, -ted, -ers. */
const endingLength = 3;

/** What a hashed string is: the word, the word where it stands inside a quotation, or its ending. */
const kinds = { word: 1, quoted: 2, ending: 3 } as const;

/** The buckets of a sentence's words, each once: words, quoted words and endings; figures by their shape only. */
export function textBuckets({ tokens, quotation }: SentenceView): number[] {
  const buckets: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const { word, quoted, ending } = bucketsOf.of(token.form);
    addOnce(buckets, word);
    if (token.kind === 'mark') continue;
    if (quotation.inside[i] === true) addOnce(buckets, quoted);
    if (ending >= 0) addOnce(buckets, ending);
  }
  for (const bucket of buckets) taken[bucket] = 0;
  return buckets;
}

/** The buckets of the sentence that is being looked at: a table is faster than a set, and is left empty. */
const taken = new Uint8Array(bucketCount);

function addOnce(buckets: number[], bucket: number): void {
  if (taken[bucket] === 1) return;
  taken[bucket] = 1;
  buckets.push(bucket);
}

/** The buckets of a word; that of its ending is negative if it is too short to have one. */
const bucketsOf = new PerForm(({ kind, lower }: WordForm) => {
  const word = kind === 'number' ? lower.replace(/\d/g, '0') : lower;
  const hasEnding = kind === 'word' && word.length > endingLength + 1;
  return {
    word: bucketOf(word, kinds.word),
    quoted: bucketOf(word, kinds.quoted),
    ending: hasEnding ? bucketOf(word.slice(-endingLength), kinds.ending) : -1,
  };
});

/** Each bucket's value: a long sentence has many words, and must not outshout the rest by that alone. */
export function textValue(count: number): number {
  return 4 / Math.sqrt(count + 5);
}

/** FNV-1a, with a final mix because its low bits alone collide on short words. */
function bucketOf(word: string, kind: number): number {
  let hash = Math.imul(2166136261 ^ kind, 16777619);
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash & (bucketCount - 1);
}
