import type { Shared } from './compare-claims.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * From here on two claims are called the same: the lowest threshold at which nine in ten such answers were right in
 * cross-validation. `evaluation/training/same-claim-training.ts` finds it, with the weights.
 */
export const shippedThreshold = weights.threshold;

/** What the likelihood is made of. Each feature lies between 0 and 1. */
export const features = {
  /** Of the claim that has less in the other: "a minister resigned" stands whole in a longer sentence. */
  lessCovered: (compared: Shared) => Math.min(...shareCovered(compared)),
  moreCovered: (compared: Shared) => Math.max(...shareCovered(compared)),
  /** Both at once: claims of one length that say the same. */
  bothCovered: (compared: Shared) => shareCovered(compared).reduce((product, share) => product * share, 1),
  shared: (compared: Shared) => Math.min(sharedWeight(compared), mostShared) / mostShared,
  figuresOfOne: ({ values }: Shared) => Math.min(Math.max(...values.alone), 2) / 2,
  /** Words of two languages have fewer counterparts. */
  acrossLanguages: ({ areOfOneLanguage }: Shared) => Number(!areOfOneLanguage),
} as const;

/** More in common than this tells nothing more. */
const mostShared = 16;

/** What a name and a figure tell beside a word, which tells 1.8 at most. */
const weightOfName = 1.8;
const weightOfFigure = 1.5;

/** What both claims have in common: words, names and figures together. */
export function sharedWeight({ words, names, values }: Pick<Shared, 'words' | 'names' | 'values'>): number {
  return words.shared + weightOfName * names.agreeing.length + weightOfFigure * values.agreeing.length;
}

/** The shares of both claims that have a counterpart. */
function shareCovered({ words, names, values }: Shared): number[] {
  const shared = weightOfName * names.agreeing.length + weightOfFigure * values.agreeing.length;
  return ([0, 1] as const).map((side) => {
    const alone = weightOfName * names.alone[side].length + weightOfFigure * values.alone[side];
    const all = words.weights[side] + shared + alone;
    return all === 0 ? 0 : (words.weights[side] * words.covered[side] + shared) / all;
  });
}

export type Feature = keyof typeof features;

/** How likely two claims are the same, by how much of each has a counterpart in the other; what differs aside. */
export function likelihoodOfSame(compared: Shared): number {
  let logOdds = weights.bias;
  for (const [name, valueOf] of Object.entries(features))
    logOdds += weights.features[name as Feature] * valueOf(compared);
  return 1 / (1 + Math.exp(-logOdds));
}
