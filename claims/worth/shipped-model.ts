import type { Language } from '../languages/language.ts';
import { treesOfSignals } from './rate.ts';
import { bucketCount } from './text-features.ts';
import { type Forest, noCut } from '../forest/forest.ts';
import { type LinearHead, type WorthModel } from './worth-model.ts';

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

/** The model of a language with its tables laid out, and the trees to look at again for each signal. */
export type ReadyModel = WorthModel & { readonly trees: readonly (readonly number[])[] };

const ready = new Map<string, ReadyModel>();

/** What `npm run train` learnt of a language, laid out the first time that it is asked for; see docs/MODEL.md. */
export function modelOf(language: Language): ReadyModel {
  const known = ready.get(language.name);
  if (known !== undefined) return known;
  const model = toModel(language.weights().worth as StoredWorthModel);
  const made = { ...model, trees: treesOfSignals(model) };
  ready.set(language.name, made);
  return made;
}

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
