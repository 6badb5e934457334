import type { Calibration } from '../../claims/worth/worth-model.ts';
import { precisionRecall, type Scored } from '../measure/metrics.ts';
import { fitLogistic } from './logistic.ts';

/** Platt scaling of scores that no part of the model was trained on; the tiny penalty only keeps the fit finite. */
export function fitCalibration(items: readonly Scored[]): Calibration {
  const rows = items.map(({ score, positive }) => ({ columns: [0], values: [score], positive, weight: 1 }));
  const { weights, bias } = fitLogistic(rows, Float64Array.of(0.01));
  return { slope: Number((weights[0] ?? 1).toPrecision(5)), offset: Number(bias.toPrecision(5)) };
}

/** The probability, in steps of 0.01, from which choosing gives the best F1. */
export function bestThreshold(items: readonly Scored[]): number {
  let best = { threshold: 0.5, f1: -1 };
  for (let percent = 10; percent <= 90; percent++) {
    const threshold = percent / 100;
    const { f1 } = precisionRecall(items.map(({ score, positive }) => ({ chosen: score >= threshold, positive })));
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

/** The score that a third of all reach. */
export function topThird(scores: readonly number[]): number {
  const ranked = scores.toSorted((a, b) => b - a);
  return Number((ranked[Math.floor(ranked.length / 3)] ?? 1).toFixed(3));
}
