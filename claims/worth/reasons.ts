import type { Reason } from '../model/claim.ts';
import type { Fired } from './form-features.ts';
import type { SentenceView } from '../signals/sentence-view.ts';
import { signals } from '../signals/index.ts';

/**
 * Signals that moved the score by less than this are no reason: 0.15 is about three hundredths of probability.
 */
const leastContribution = 0.15;

/** Reasons that are shown: a fourth convinces nobody whom three did not. */
const mostReasons = 3;

/** The reason of a claim that only the word weights picked: no signal says why. */
export const wording = 'wording';

/**
 * The signals that speak for a sentence, the three strongest first, each with the words that made it fire; its
 * contribution is shared evenly among them. If none does, its wording speaks for it, and that is the single reason.
 */
export function reasonsFor(
  view: SentenceView,
  fired: Fired,
  contributions: readonly number[],
  score: number,
): Reason[] {
  const moved = signalsThatMoved(contributions);
  if (moved.length === 0) {
    const rest = score - contributions.reduce((sum, added) => sum + added, 0);
    return [{ signal: wording, span: view.span, weight: round(rest) }];
  }
  const reasons: Reason[] = [];
  for (const { signal, added } of strongest(moved)) {
    const spans = fired[signal] ?? [];
    const weight = round(added / spans.length);
    for (const span of spans) reasons.push({ signal: signals[signal]?.id ?? '', span, weight });
  }
  return reasons;
}

/** The strongest first; of too many a date goes before any other, as it tells when and not what. */
function strongest(moved: readonly Moved[]): readonly Moved[] {
  const isDate = ({ signal }: Moved): boolean => signals[signal]?.id === 'date';
  const kept = moved.length > mostReasons ? moved.filter((own) => !isDate(own)) : moved;
  return kept.toSorted((a, b) => b.added - a.added).slice(0, mostReasons);
}

interface Moved {
  /** Index in `signals`. */
  readonly signal: number;
  readonly added: number;
}

function signalsThatMoved(contributions: readonly number[]): Moved[] {
  const moved: Moved[] = [];
  for (let signal = 0; signal < signals.length; signal++) {
    const added = contributions[signal] ?? 0;
    if (added >= leastContribution) moved.push({ signal, added });
  }
  return moved;
}

/** Two decimals are plenty for a reader, and keep stored annotations small. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
