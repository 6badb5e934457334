import type { Activity } from './kill-activities.ts';
import type { Victim } from './kill-stage.ts';

/** What was found after all kills of one victim during one activity. */
export interface KillCount {
  readonly victim: Victim;
  readonly activity: Activity;
  readonly kills: number;
  /** Kills that fell before the first step of the activity, between that and its end, and after it. */
  readonly before: number;
  readonly during: number;
  readonly after: number;
  /** Kills after which all of it was there, a part of the transactions, or nothing. */
  readonly all: number;
  readonly some: number;
  readonly nothing: number;
  /** Saves that were confirmed before the kill; all of them have to be there. */
  readonly confirmed: number;
  /** Milliseconds from a kill until the page knew how it ended, at most. */
  readonly slowest: number;
  /** What all of it took, the looking included. */
  readonly seconds: number;
  /** What should not be; empty if every promise was kept. */
  readonly faults: readonly string[];
}

/** A line for each activity and victim. */
export function tableOf(counts: readonly KillCount[]): string {
  const head =
    'activity   victim    kills before during after   all  some  nothing  confirmed  told after ms  seconds  faults';
  const lines = counts.map((count) => {
    const { kills, before, during, after, all, some, nothing, confirmed, slowest, seconds, faults } = count;
    const numbers = [kills, before, during, after, all, some, nothing, confirmed, slowest, seconds, faults.length];
    const widths = [5, 7, 7, 6, 6, 6, 9, 11, 15, 9, 8];
    const row = numbers.map((n, at) => String(n).padStart(widths[at] ?? 0)).join('');
    return count.activity.padEnd(11) + count.victim.padEnd(10) + row;
  });
  return [head, ...lines].join('\n');
}
