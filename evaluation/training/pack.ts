import { base, toDigit, toPair } from '../../claims/worth/digits.ts';
import { cutScale, firstRun, leafScale, levels, type PackedHead, type PackedModel } from '../../claims/worth/unpack.ts';
import { type LinearHead, noCut, type WorthModel } from '../../claims/worth/worth-model.ts';

/** The model as it is shipped; `unpackSteps` is the inverse. */
export const packModel = (model: WorthModel): PackedModel => ({
  ...model,
  debate: model.debate.map(packHead),
  news: packHead(model.news),
  forest: {
    depth: model.forest.depth,
    features: pairs(model.forest.features),
    cuts: pairs(model.forest.cuts, (cut) => (cut === noCut ? cutScale.none : inSteps(cut, cutScale))),
    leaves: pairs(model.forest.leaves, (leaf) => inSteps(leaf, leafScale)),
  },
});

interface Scale {
  readonly shift: number;
  readonly steps: number;
}

/** A number as the nearest that can be shipped: trees are grown with these. */
export const shippable = (value: number, scale: Scale): number => inSteps(value, scale) / scale.steps - scale.shift;

function inSteps(value: number, { shift, steps }: Scale): number {
  const step = Math.round((value + shift) * steps);
  return Math.min(Math.max(step, 0), base ** 2 - 2);
}

const pairs = (values: ArrayLike<number>, code: (value: number) => number = (value) => value): string =>
  Array.from(values, (value) => toPair(code(value))).join('');

/** The longest run of zeros that a digit stands for. */
const longestRun = base - firstRun;

function packHead(head: LinearHead): PackedHead {
  let words = '';
  let zeros = 0;
  const endRun = (): void => {
    for (; zeros > 0; zeros -= longestRun) words += toDigit(firstRun - 1 + Math.min(zeros, longestRun));
    zeros = 0;
  };
  for (const square of head.words) {
    if (square === 0) zeros++;
    else {
      endRun();
      const level = Math.sign(square) * Math.sqrt(Math.abs(square));
      words += toDigit(level < 0 ? level + levels : level + levels - 1);
    }
  }
  endRun();
  return { ...head, words };
}
