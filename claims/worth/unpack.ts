import { digitAt, pairAt } from './digits.ts';
import { bucketCount } from './text-features.ts';
import { type Forest, type LinearHead, noCut, type WorthModel } from './worth-model.ts';

/**
 * A linear head as it is shipped: its word weights are levels, whose squares count, and runs of zeros, a digit each. Most
 * words weigh nothing.
 */
export type PackedHead = Omit<LinearHead, 'words'> & { readonly words: string };

/** A forest as it is shipped: columns, cuts and leaves, two digits each. */
export interface PackedForest {
  readonly depth: number;
  readonly features: string;
  readonly cuts: string;
  readonly leaves: string;
}

/** The model as `claims/worth/weights.ts` holds it. */
export type PackedModel = Omit<WorthModel, 'debate' | 'news' | 'forest'> & {
  readonly debate: readonly PackedHead[];
  readonly news: PackedHead;
  readonly forest: PackedForest;
};

/** Word weights have as many levels above zero, and below: their squares must fit into a byte. */
export const levels = 11;
/** Digits from here on are runs of zeros, this one a run of one. */
export const firstRun = levels * 2;

/** Cuts and leaves are shipped as whole numbers: `(number + shift) × steps`. The last number stands for no cut. */
export const cutScale = { shift: 8, steps: 200, none: 8099 };
export const leafScale = { shift: 1, steps: 4000 };

/** The inverse of `packModel` in `evaluation/training/pack.ts`, with places to pause. */
export function* unpackSteps(packed: PackedModel): Generator<undefined, WorthModel> {
  const debate: LinearHead[] = [];
  for (const head of packed.debate) {
    debate.push(unpackHead(head));
    yield;
  }
  const news = unpackHead(packed.news);
  yield;
  return { ...packed, debate, news, forest: unpackForest(packed.forest) };
}

function unpackHead(head: PackedHead): LinearHead {
  const words = new Int8Array(bucketCount);
  let bucket = 0;
  for (let at = 0; at < head.words.length; at++) {
    const digit = digitAt(head.words, at);
    if (digit >= firstRun) bucket += digit - firstRun + 1;
    else {
      const level = digit < levels ? digit - levels : digit - levels + 1;
      words[bucket++] = Math.sign(level) * level * level;
    }
  }
  return { ...head, words };
}

function unpackForest({ depth, features, cuts, leaves }: PackedForest): Forest {
  const numbers = (text: string): number[] => Array.from({ length: text.length / 2 }, (_, i) => pairAt(text, i));
  const toNumber =
    ({ shift, steps }: { shift: number; steps: number }) =>
    (value: number): number =>
      value / steps - shift;
  const toCut = toNumber(cutScale);
  return {
    depth,
    features: Uint8Array.from(numbers(features)),
    cuts: Float64Array.from(numbers(cuts), (cut) => (cut === cutScale.none ? noCut : toCut(cut))),
    leaves: Float64Array.from(numbers(leaves), toNumber(leafScale)),
  };
}
