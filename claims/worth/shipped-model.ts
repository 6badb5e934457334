import model from './model.json' with { type: 'json' };
import { bucketCount } from './text-features.ts';
import { type Forest, type LinearHead, noCut, type WorthModel } from './worth-model.ts';

/**
 * The model as `model.json` holds it: of the words, only those that weigh something; a cut that parts nothing is null.
 */
export interface StoredWorthModel extends Omit<WorthModel, 'debate' | 'news' | 'forest'> {
  readonly debate: readonly StoredHead[];
  readonly news: StoredHead;
  readonly forest: Omit<Forest, 'cuts'> & { readonly cuts: readonly (number | null)[] };
}

/** `words` are the weights of `buckets`, in the same order. */
export interface StoredHead extends Omit<LinearHead, 'words'> {
  readonly buckets: readonly number[];
  readonly words: readonly number[];
}

/** What `npm run train` learnt from labelled news articles and debates; see docs/MODEL.md. */
export const storedModel: StoredWorthModel = model;

/** A stored model with its tables laid out for scoring. */
export function toModel(stored: StoredWorthModel): WorthModel {
  return {
    ...stored,
    debate: stored.debate.map(toHead),
    news: toHead(stored.news),
    forest: {
      depth: stored.forest.depth,
      features: Uint8Array.from(stored.forest.features),
      cuts: Float64Array.from(stored.forest.cuts, (cut) => cut ?? noCut),
      leaves: Float64Array.from(stored.forest.leaves),
    },
  };
}

function toHead({ buckets, words: weights, ...rest }: StoredHead): LinearHead {
  const words = new Int8Array(bucketCount);
  buckets.forEach((bucket, at) => (words[bucket] = weights[at] ?? 0));
  return { ...rest, words };
}
