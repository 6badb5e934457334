import type { RoundRunner } from '../messaging/sync-port.ts';
import { roundInPlace } from '../sync/round.ts';
import { nudgePages } from './nudge-pages.ts';

/** Shares notes in the chosen place; open pages of the articles touched are nudged after it. */
export const runRound: RoundRunner = async (answers, { carry, ...watch }) => {
  const { outcome, sources } = await roundInPlace({ answers, ...watch }, carry);
  void nudgePages(...sources);
  return outcome;
};
